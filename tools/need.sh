#!/bin/sh
# need.sh python|bubblewrap: has it there. Installs it where that needs no password, as root or by sudo;
# elsewhere, or where that fails, one line says what to do. For python the last line names the interpreter.
set -eu

there() {
  case $1 in
    bubblewrap) command -v bwrap >/dev/null ;;
    python)
      for candidate in python3.11 python3; do
        if "$candidate" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null; then
          echo "$candidate"
          return
        fi
      done
      return 1
      ;;
  esac
}

there "$1" && exit
case $1 in
  bubblewrap) what="bubblewrap, in which students' code runs," apt=bubblewrap dnf=bubblewrap other="" ;;
  python) what="Python 3.11 with venv" apt=python3.11-venv dnf=python3.11
    other="; where there is none, conda env create -f environment.yml" ;;
esac
if command -v apt-get >/dev/null; then
  command="apt-get install --yes $apt"
elif command -v dnf >/dev/null; then
  command="dnf install --assumeyes $dnf"
else
  echo "$what is missing, and there is neither apt nor dnf to install it with$other" >&2
  exit 1
fi
as=sudo
if [ "$(id -u)" = 0 ]; then
  as=
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
  as="sudo -n"
fi
if [ "$as" != sudo ]; then
  log=$(mktemp)
  echo "$what is missing: ${as:+$as }$command" >&2
  case $command in
    apt-get*) $as apt-get update >"$log" 2>&1 || true ;;
  esac
  if $as env DEBIAN_FRONTEND=noninteractive $command >>"$log" 2>&1 && there "$1"; then
    rm "$log"
    exit
  fi
  tail -n 1 "$log" >&2
  rm "$log"
fi
echo "$what is missing: $as $command$other" >&2
exit 1
