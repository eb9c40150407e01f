"""The facts of Orrin Sound Ferries: everything that the data set says is derived from these tables."""

from __future__ import annotations

from typing import NamedTuple


class Harbour(NamedTuple):
    name: str
    island: str
    phone: str
    berths: int
    depth: float
    """Metres at low water."""
    facility: str


class Vessel(NamedTuple):
    name: str
    built: int
    length: int
    """Metres."""
    passengers: int
    cars: int
    knots: int
    drive: str
    home: str
    """Harbour where it lies overnight."""


class Route(NamedTuple):
    code: str
    start: str
    end: str
    vessel: str
    minutes: int
    adult: float
    """Fare in crowns, as are the others."""
    car: float
    first: str
    """Time of the first sailing."""
    sailings: int
    """A day."""


class Fault(NamedTuple):
    code: str
    system: str
    meaning: str
    action: str
    severity: int
    """1 (note it) to 3 (stay in harbour)."""


class Policy(NamedTuple):
    title: str
    topic: str
    text: str
    questions: tuple[str, str]
    """As customers ask, in other words than the text's."""
    answer: str
    rewrites: tuple[str, str]
    """The same need in the words of the company."""


HARBOURS = (
    Harbour("Skarvness", "Great Orrin", "0555 0141", 4, 7.5, "a left-luggage room"),
    Harbour("Merrowby", "Great Orrin", "0555 0142", 3, 6.0, "a café with a view of the slipway"),
    Harbour("Tolsay", "Tolsay", "0555 0143", 1, 3.5, "a bicycle shed for forty bicycles"),
    Harbour("Brannish", "Little Orrin", "0555 0144", 2, 5.5, "showers for sailors"),
    Harbour("Hestwick", "Hest", "0555 0145", 2, 4.5, "a covered cattle pen"),
    Harbour("Culvane", "the mainland", "0555 0146", 6, 9.0, "a railway platform"),
    Harbour("Ollaby", "Oll", "0555 0147", 1, 3.0, "a lifeboat station"),
    Harbour("Port Rennet", "the mainland", "0555 0148", 5, 8.0, "a cold store for fish"),
)

VESSELS = (
    Vessel("Grey Heron", 2009, 84, 420, 96, 17, "diesel", "Culvane"),
    Vessel("Lady Orrin", 1998, 71, 310, 64, 15, "diesel", "Skarvness"),
    Vessel("Sula", 2021, 48, 150, 24, 12, "battery", "Brannish"),
    Vessel("Marram", 2016, 62, 240, 50, 14, "hybrid", "Merrowby"),
    Vessel("Petrel", 1987, 39, 95, 12, 10, "diesel", "Ollaby"),
    Vessel("Northern Clasp", 2012, 97, 510, 120, 19, "diesel", "Port Rennet"),
    Vessel("Eider", 2019, 44, 130, 18, 11, "battery", "Tolsay"),
    Vessel("Bright Passage", 2004, 76, 350, 72, 16, "hybrid", "Port Rennet"),
    Vessel("Wavecrest", 1994, 57, 200, 36, 13, "diesel", "Hestwick"),
    Vessel("Silver Darling", 2023, 68, 280, 56, 18, "hybrid", "Culvane"),
)

ROUTES = (
    Route("OS-101", "Culvane", "Skarvness", "Grey Heron", 95, 14.20, 41.50, "06:45", 6),
    Route("OS-104", "Skarvness", "Merrowby", "Lady Orrin", 40, 6.80, 19.00, "07:10", 8),
    Route("OS-107", "Merrowby", "Brannish", "Marram", 55, 8.40, 23.60, "07:35", 5),
    Route("OS-112", "Brannish", "Tolsay", "Sula", 25, 4.10, 11.30, "08:05", 10),
    Route("OS-115", "Tolsay", "Ollaby", "Eider", 30, 4.60, 12.70, "08:40", 7),
    Route("OS-118", "Ollaby", "Hestwick", "Petrel", 70, 9.90, 27.40, "09:15", 3),
    Route("OS-123", "Port Rennet", "Hestwick", "Wavecrest", 85, 12.50, 36.20, "07:55", 4),
    Route("OS-126", "Port Rennet", "Skarvness", "Northern Clasp", 120, 17.60, 52.00, "08:20", 4),
    Route("OS-131", "Culvane", "Brannish", "Silver Darling", 65, 10.70, 30.80, "06:20", 6),
    Route("OS-138", "Port Rennet", "Merrowby", "Bright Passage", 110, 15.90, 46.30, "09:30", 3),
)

FAULTS = (
    Fault(
        "E-401",
        "main engine",
        "lubricating oil pressure is low",
        "reduce to half speed and check the sump",
        2,
    ),
    Fault("E-404", "main engine", "cooling water is too hot", "clean the sea-water strainer", 2),
    Fault("E-409", "main engine", "a cylinder misfires", "change the injector at the next call", 1),
    Fault("E-412", "steering", "the rudder answers late", "switch to the second hydraulic pump", 3),
    Fault(
        "E-417",
        "bow door",
        "the lower latch doesn't report closed",
        "close the door again, then check it by hand",
        3,
    ),
    Fault("E-418", "bow door", "the door seal lets water in", "dry the seal and tighten the clamps", 3),
    Fault("E-423", "ramp", "the ramp stops half-way", "bleed the ramp's cylinder", 2),
    Fault("E-426", "battery", "one cell group is above 45 °C", "halve the charging current", 2),
    Fault("E-429", "battery", "the shore charger isn't recognised", "clean the plug and dock again", 1),
    Fault("E-431", "navigation", "the radar picture freezes", "start the display again", 2),
    Fault("E-435", "navigation", "GPS and gyro disagree by more than 5°", "steer by the gyro", 2),
    Fault(
        "E-440",
        "fire alarm",
        "a smoke detector on the car deck is blind",
        "send a fire patrol every 20 minutes",
        2,
    ),
    Fault("E-444", "fire alarm", "the sprinkler pressure is low", "open the reserve tank", 3),
    Fault("E-452", "bilge", "the bilge pump runs without a pause", "search the void spaces for a leak", 3),
    Fault("E-457", "hotel load", "the galley has no power", "close the breaker in locker 3", 1),
    Fault("E-463", "hotel load", "the passenger lift is stuck", "lower it with the hand pump", 1),
)

POLICIES = (
    Policy(
        "Dogs and other animals",
        "animals",
        "Dogs travel free of charge. On a lead they may be anywhere on deck and in the aft lounge; the "
        "forward lounge and the restaurant are closed to them. Cats, birds and rodents stay in their "
        "carriers. Guide dogs go wherever their owners go.",
        ("Can I bring my puppy along, and what does it cost?", "Where on board is my labrador not allowed?"),
        "Dogs are free; not in the forward lounge or the restaurant.",
        ("fare and rules for dogs on a lead", "lounges closed to dogs"),
    ),
    Policy(
        "Bicycles",
        "vehicles",
        "A bicycle needs a ticket of 2 crowns, which any crew member sells at the ramp. It is tied to the "
        "rail on the starboard side of the car deck. Tandems and cargo bicycles count as two. No bicycle is "
        "carried on sailings that are marked D in the timetable.",
        (
            "I'm cycling round the islands; what do I pay for my bike?",
            "Which departures won't take my two-wheeler?",
        ),
        "2 crowns; none on sailings marked D.",
        ("bicycle ticket price", "sailings marked D in the timetable"),
    ),
    Policy(
        "Late passengers and check-in",
        "boarding",
        "Check-in for cars closes 20 minutes before departure, for foot passengers 5 minutes before. A "
        "booked car that comes later loses its place to the waiting list and is carried on the next sailing "
        "with room, without a further charge.",
        (
            "How early must I be at the quay with my vehicle?",
            "What if I get stuck in traffic and miss the cut-off?",
        ),
        "Cars 20 minutes, foot passengers 5 minutes before; late cars go on the next sailing with room.",
        ("closing time of check-in for cars", "late booked car carried on the next sailing"),
    ),
    Policy(
        "Refunds",
        "money",
        "A ticket that is given back at least 24 hours before departure is refunded in full. Within the "
        "last 24 hours half is refunded, after departure nothing. Refunds go to the card that paid and take "
        "up to ten working days.",
        ("My plans changed; do I get my money back?", "How long until the reimbursement reaches my bank?"),
        "In full until 24 hours before, then half; up to ten working days.",
        ("refund of a returned ticket", "refund to the paying card in ten working days"),
    ),
    Policy(
        "Cancelled sailings",
        "disruption",
        "Where the company cancels a sailing, a passenger may travel on any other route of the same day, "
        "wait for the next sailing, or have the whole fare back. Where the wait goes beyond four hours, "
        "meals up to 15 crowns are paid against a receipt.",
        (
            "The boat isn't running today; what are my choices?",
            "Will you pay for dinner while we are stranded?",
        ),
        "Another route, the next sailing or the whole fare; meals up to 15 crowns beyond four hours.",
        ("rights when the company cancels a sailing", "meals paid against a receipt after four hours"),
    ),
    Policy(
        "Wind limits",
        "safety",
        "Sailings stop at a mean wind of 22 metres per second, measured at the breakwater of the harbour of "
        "departure. The two battery vessels stop at 18. The master may stop earlier and never later.",
        ("In what kind of storm do you stay in port?", "Does a gale ground the electric ships sooner?"),
        "At 22 m/s; battery vessels at 18.",
        ("mean wind at which sailings stop", "wind limit of battery vessels"),
    ),
    Policy(
        "Children's fares",
        "money",
        "Children under five travel free and need a ticket all the same. From five to fifteen they pay half "
        "of the adult fare. A school class of ten or more pays for every second pupil, and one teacher in "
        "ten travels free.",
        (
            "Is there a discount for my eight-year-old?",
            "What do we pay for a field trip with twenty-four kids?",
        ),
        "Free under five, half from five to fifteen; classes pay for every second pupil.",
        ("half fare from five to fifteen", "school class fare"),
    ),
    Policy(
        "Residents' card",
        "money",
        "Who is registered on one of the islands may ask for a residents' card. It takes 40 per cent off "
        "every adult fare and 25 per cent off every car, and is valid for two years. The card can't be "
        "lent.",
        ("I live on Tolsay; do locals travel cheaper?", "How often must I renew my islander pass?"),
        "40 per cent off fares, 25 off cars; valid for two years.",
        ("residents' card discount", "validity of the residents' card"),
    ),
    Policy(
        "Luggage",
        "luggage",
        "Each passenger carries up to two pieces of 25 kilograms. Larger pieces are left with the crew at "
        "the foot of the ramp and travel in the luggage trolley. Surfboards, kayaks and skis count as one "
        "piece.",
        ("How many suitcases am I allowed?", "Where does my canoe go during the crossing?"),
        "Two pieces of 25 kilograms; larger ones in the luggage trolley.",
        ("two pieces of luggage of 25 kilograms", "kayaks in the luggage trolley"),
    ),
    Policy(
        "Lost property",
        "luggage",
        "What is found on board is kept in the vessel's home harbour for 30 days and then given to the "
        "lifeboat fund. Ask by telephone with the route and the date. It is sent on for the price of the "
        "postage.",
        ("I left my umbrella on a seat; who has it?", "Could you mail me the phone I forgot?"),
        "The vessel's home harbour keeps it for 30 days; sent on for the postage.",
        ("property found on board is kept in the home harbour", "lost property sent on for postage"),
    ),
    Policy(
        "Wheelchairs and walking aids",
        "access",
        "All vessels but Petrel have a lift from the car deck to the lounge. A wheelchair place is free and "
        "booked by telephone a day ahead. Mobility scooters must fit into the lift, which is 110 "
        "centimetres deep.",
        (
            "My mother can't manage stairs; can she get up from the parking level?",
            "How big may an electric scooter be?",
        ),
        "A lift on all vessels but Petrel; scooters up to 110 centimetres.",
        ("lift from the car deck to the lounge", "mobility scooter and the depth of the lift"),
    ),
    Policy(
        "Electric cars",
        "vehicles",
        "Electric cars are carried like any other. They are parked within reach of a hydrant and may not be "
        "charged at sea. A car whose battery has been damaged in an accident is refused.",
        (
            "May I plug in my EV while we cross?",
            "Will you bring home a vehicle with batteries that was in a crash?",
        ),
        "No charging at sea; cars with damaged batteries are refused.",
        ("charging of electric cars at sea", "electric car with a damaged battery is refused"),
    ),
    Policy(
        "Dangerous goods",
        "safety",
        "Gas bottles are carried on deck only, upright and tied, two at most for each car. Petrol travels "
        "in the tank of the car and in no can. Fireworks, acids and explosives need a permit from the "
        "harbour office.",
        ("Am I allowed to take propane for the camper's stove?", "Can I bring a spare jerrycan of fuel?"),
        "Two gas bottles on deck; petrol only in the tank.",
        ("gas bottles carried on deck", "petrol in cans is not carried"),
    ),
    Policy(
        "Booking changes",
        "booking",
        "A booking can be moved to another day once without a charge and for 3 crowns after that. The name "
        "on a ticket can't be changed. Groups of fifteen and more change by letter, a week ahead.",
        ("Can I switch my crossing to Thursday?", "May my brother use the ticket in my place?"),
        "Once free, then 3 crowns; names can't be changed.",
        ("moving a booking to another day", "name on a ticket"),
    ),
    Policy(
        "Seats and cabins",
        "booking",
        "Seats aren't numbered. Northern Clasp and Grey Heron have eight day cabins with a berth, for 12 "
        "crowns a crossing, which are given out by the purser on board in the order of asking.",
        ("Can I lie down in a private room on the trip?", "Do I get a reserved place by the window?"),
        "Day cabins on two vessels for 12 crowns; seats aren't numbered.",
        ("day cabins with a berth", "seats are not numbered"),
    ),
    Policy(
        "Food on board",
        "service",
        "The restaurant is open on crossings of an hour and more. Shorter ones have a kiosk with coffee and "
        "rolls. The last order is taken 15 minutes before arrival. Hot food brought from ashore is eaten on "
        "deck.",
        ("Will there be lunch on a short hop?", "Is it all right to eat my own fish and chips inside?"),
        "A restaurant from an hour up, else a kiosk; hot food from ashore on deck only.",
        ("restaurant on crossings of an hour and more", "hot food brought from ashore"),
    ),
    Policy(
        "Alcohol",
        "service",
        "Beer and wine are served from noon to passengers of eighteen and over. Spirits aren't sold. Drinks "
        "brought along stay closed. The crew may refuse to board anyone who is drunk.",
        ("Can I get a glass of red in the morning?", "What happens if somebody turns up tipsy?"),
        "From noon; drunk passengers may be refused.",
        ("beer and wine served from noon", "crew refuses a drunk passenger"),
    ),
    Policy(
        "Smoking",
        "service",
        "Smoking, with or without flame, is allowed on the open deck behind the funnel only. On the car "
        "deck it is a criminal offence, because of vapours, and is reported to the harbour police.",
        ("Where may I vape?", "What's the penalty for a cigarette beside the lorries?"),
        "On the open deck behind the funnel; on the car deck it is reported to the police.",
        ("smoking on the open deck behind the funnel", "smoking on the car deck is an offence"),
    ),
    Policy(
        "The car deck during the crossing",
        "safety",
        "The car deck is locked from departure until the crew calls the drivers. Hand brake on, gear in, "
        "alarm off. Nobody stays in a vehicle, animals may.",
        ("Can I nap in my van while we sail?", "My car's siren keeps going off; what should I have done?"),
        "Nobody stays in a vehicle; switch the alarm off.",
        ("car deck locked during the crossing", "car alarm off on the car deck"),
    ),
    Policy(
        "Safety drill",
        "safety",
        "Before the first departure of a day the crew shows how a life jacket is put on. The muster "
        "stations are green, lettered A to D, and printed on every ticket. Seven short blasts and a long "
        "one mean: go there.",
        (
            "What does it mean if the horn keeps sounding?",
            "How do I know my gathering point in an emergency?",
        ),
        "Seven short blasts and a long one: go to the muster station printed on the ticket.",
        ("seven short blasts and a long one", "muster station printed on the ticket"),
    ),
    Policy(
        "Freight",
        "freight",
        "Lorries are booked by length, at 9 crowns a metre, through the freight desk in Port Rennet. "
        "Chilled trailers get one of six sockets. Loads higher than 4.2 metres go on Northern Clasp alone.",
        (
            "What's the price for shipping a truck?",
            "We have an oversized load, very tall; which ship takes it?",
        ),
        "9 crowns a metre; loads over 4.2 metres on Northern Clasp.",
        ("lorries booked by length at the freight desk", "loads higher than 4.2 metres"),
    ),
    Policy(
        "Livestock",
        "animals",
        "Cattle and sheep travel in a ventilated trailer, and before all other freight. The keeper shows "
        "the movement papers at the ramp. Between May and September they sail on the first departure, when "
        "the deck is cool.",
        (
            "I'm sending lambs to market; what documents are needed?",
            "When do cows sail during the hot months?",
        ),
        "Movement papers; on the first departure from May to September.",
        ("movement papers for cattle and sheep", "livestock on the first departure in summer"),
    ),
    Policy(
        "Winter timetable",
        "timetable",
        "From the first Monday of November to the last Sunday of March every route loses its last sailing "
        "of the day, and OS-118 doesn't run on Sundays. Christmas Day has no sailings at all.",
        ("Are there fewer boats in the cold season?", "Can I get across on 25 December?"),
        "Every route loses its last sailing; none on Christmas Day.",
        ("winter timetable loses the last sailing", "no sailings on Christmas Day"),
    ),
    Policy(
        "Connections with trains",
        "timetable",
        "At Culvane the ferry waits up to ten minutes for a late train if the railway calls ahead. Through "
        "tickets are sold by the railway alone. The last train leaves 25 minutes after the last ferry comes "
        "in.",
        ("My rail service is delayed; will the ship hold for me?", "Can I buy one ticket for both legs?"),
        "Up to ten minutes; through tickets from the railway.",
        ("ferry waits for a late train at Culvane", "through tickets sold by the railway"),
    ),
    Policy(
        "Tickets on the telephone",
        "booking",
        "A ticket on a telephone is as good as paper, as long as the square code can be read. A flat "
        "battery isn't an excuse; a copy costs 1 crown at any harbour office.",
        ("My mobile died; can I still board?", "Is a screenshot of the QR picture enough?"),
        "The code must be readable; a copy costs 1 crown.",
        ("ticket on a telephone with a readable square code", "copy of a ticket at the harbour office"),
    ),
    Policy(
        "Season tickets",
        "money",
        "A book of ten crossings costs eight and is good for a year on one route. A monthly pass for foot "
        "passengers costs thirty single fares. Neither covers cars.",
        ("I commute twice a day; is there a cheaper option?", "Does the bundle of ten expire?"),
        "Ten crossings for the price of eight, good for a year; a monthly pass at thirty fares.",
        ("monthly pass for foot passengers", "book of ten crossings good for a year"),
    ),
    Policy(
        "Complaints",
        "service",
        "Write to the passenger office within two months. It answers within four weeks. Who isn't content "
        "may turn to the ferry ombudsman, at no cost, whose findings the company follows.",
        ("Your staff were rude; who do I tell?", "I disagree with your reply; is there someone neutral?"),
        "The passenger office within two months; then the ferry ombudsman.",
        ("passenger office answers complaints", "ferry ombudsman"),
    ),
    Policy(
        "Medical help",
        "safety",
        "Two of each crew are trained in first aid, and a defibrillator hangs by the purser's desk. "
        "Seasickness tablets are free. Expectant mothers travel until the thirty-sixth week, later with a "
        "doctor's note.",
        ("I get queasy on boats; have you anything for it?", "May I travel when I'm eight months pregnant?"),
        "Free tablets; until the thirty-sixth week without a note.",
        ("seasickness tablets are free", "expectant mothers until the thirty-sixth week"),
    ),
    Policy(
        "Internet on board",
        "service",
        "The lounges have wireless internet, 200 megabytes a day for each passenger. It goes by satellite "
        "beyond the lighthouse and is slow there. Calls from the lounge are taken outside.",
        ("Is there wifi, and how much can I use?", "Why does my video call stutter out at sea?"),
        "200 megabytes a day; slow by satellite beyond the lighthouse.",
        ("wireless internet allowance in the lounges", "internet by satellite beyond the lighthouse"),
    ),
    Policy(
        "Cameras and drones",
        "privacy",
        "Cameras watch the car deck and the ramp, and their pictures are deleted after 72 hours. Passengers "
        "may film each other with consent. Drones aren't flown from or near a vessel.",
        ("How long do you keep the surveillance footage?", "Can I launch my quadcopter from the deck?"),
        "72 hours; no drones.",
        ("pictures of the deck cameras are deleted", "drones near a vessel"),
    ),
    Policy(
        "Unaccompanied minors",
        "boarding",
        "From ten years a child may travel alone with a letter from a parent, and is met by the purser at "
        "the ramp. Younger ones need company of sixteen years or more. Nobody is handed over without proof "
        "of identity.",
        (
            "Can my eleven-year-old go to her gran by herself?",
            "How old must the person be who travels with a small kid?",
        ),
        "From ten with a parent's letter; younger ones with company of sixteen or more.",
        ("child travelling alone with a parent's letter", "company of sixteen years for younger children"),
    ),
    Policy(
        "Waste and the sea",
        "environment",
        "Nothing goes overboard, cigarette ends and bread for gulls included. Bins are sorted by four "
        "colours. Ballast and grey water are pumped ashore at Culvane and Port Rennet.",
        (
            "May the kids feed the seabirds from the railing?",
            "Where does the dirty water of the ship end up?",
        ),
        "Nothing goes overboard; grey water is pumped ashore at Culvane and Port Rennet.",
        ("bread for gulls overboard", "ballast and grey water pumped ashore"),
    ),
)
