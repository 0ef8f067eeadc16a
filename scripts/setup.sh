#!/usr/bin/env bash
# setup.sh [tests]: bring a bare Debian or Ubuntu machine to the point where the program runs, with
# "tests" its tests as well: system packages where no wheel serves, uv, and the project's own
# environment in .venv.
# Looks first and does only what is missing, so a second run takes about a second.
# UV_*, PIP_* and SSL_* settings of the caller are left as they are.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# The second OCR engine and its language: the wheel pytesseract only calls the program.
readonly READING=(tesseract-ocr tesseract-ocr-chi-sim)
# Official documents and rosters are typeset with these (WeasyPrint loads them by name).
readonly TYPESETTING=(libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)
# Typeset documents and the paper printer draw with these; no wheel carries Chinese fonts of
# several styles.
readonly FONTS=(fonts-noto-cjk fonts-arphic-ukai fonts-arphic-uming fonts-wqy-zenhei
  fonts-wqy-microhei fonts-lxgw-wenkai)
# The tests run a private PostgreSQL of their own, beside SQLite. The programs are all they want.
readonly DATABASE=(postgresql)
# The tests of the pages drive a real browser, and leave themselves out without one: Ubuntu's
# package of this name is only a pointer to a snap.
BROWSER=()
if grep -qsx 'ID=debian' /etc/os-release; then BROWSER=(chromium); fi
readonly BROWSER
readonly NO_CLUSTER=/etc/postgresql-common/createcluster.d/yanzhen-setup.conf
# Wheels for every dependency in uv.lock exist for these.
readonly PYTHONS='>=3.11,<3.15'
readonly UV_WANTED='uv>=0.8,<1'
readonly TOOLS=.tools
# Our own packages, which the environment finds where they lie.
readonly OURS=(schemas extractors service workers yanzhen)

say() { printf 'setup: %s\n' "$*" >&2; }

fail() {
  printf '\nsetup: %s\n' "$1" >&2
  shift
  printf '       %s\n' "$@" >&2
  exit 1
}

# Run a command up to three times, for networks that stumble.
retry() {
  local try
  for try in 1 2 3; do
    "$@" && return
    [ "$try" = 3 ] || { say "failed, trying again: $*"; sleep $((try * 3)); }
  done
  return 1
}

installed() {
  dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed
}

# Print those of the named packages that are not installed.
missing_of() {
  local package
  for package in "$@"; do installed "$package" || printf '%s\n' "$package"; done
}

# Run a command as root: directly, or by a sudo that asks for no password.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

can_be_root() { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }

apt() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@" >&2
}

apt_install() { apt install -y --no-install-recommends "$@"; }

# Debian's server package would also make a database server for the whole machine, and start it.
# Its own switch keeps it from that; it is put back when this script ends.
forbid_cluster() {
  trap 'as_root rm -f "$NO_CLUSTER"' EXIT
  as_root install -D -m 644 /dev/stdin "$NO_CLUSTER" <<<'create_main_cluster = false'
}

# Install the named packages; the package lists are fetched only when they prove stale or absent.
need_packages() {
  can_be_root || fail "these system packages are missing, and only root can install them: $*" \
    "Run this once, then try again:" \
    "sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
  say "installing system packages: $*"
  case " $* " in *' postgresql '*) forbid_cluster ;; esac
  apt_install "$@" 2>/dev/null && return
  retry apt update || say "the package lists could not be refreshed"
  retry apt_install "$@" || fail "apt-get could not install: $*" \
    "Its own words stand above. Debian 12 and Ubuntu 24.04 offer all of these, older ones may not."
}

# Install those of the named packages that are missing.
system_packages() {
  if ! command -v dpkg-query >/dev/null; then
    tesseract --list-langs 2>/dev/null | grep -qx chi_sim ||
      fail "this is no Debian or Ubuntu, so system packages are yours to install." \
        "Needed: Tesseract with chi_sim, Pango with HarfBuzz's subsetter," \
        "the Chinese fonts Noto CJK, AR PL UKai and UMing," \
        "WenQuanYi Zen Hei and Micro Hei, LXGW WenKai, for the tests PostgreSQL's server and Chromium."
    return
  fi
  local -a wanted
  mapfile -t wanted < <(missing_of "$@")
  [ ${#wanted[@]} = 0 ] || need_packages "${wanted[@]}"
}

# Whether python3 can make a private environment with pip in it.
python_makes_venvs() { python3 -c 'import ensurepip, venv' 2>/dev/null; }

# Print a uv that works: the caller's, else one in the project's own .tools.
# A name on PATH is not enough: version managers leave shims that only fail.
find_uv() {
  local candidate
  for candidate in uv "$TOOLS/bin/uv"; do
    if "$candidate" --version >/dev/null 2>&1; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  return 1
}

install_uv() {
  if ! python_makes_venvs; then
    command -v dpkg-query >/dev/null || fail "python3 with venv and pip is missing; install it."
    need_packages python3 python3-venv
  fi
  say "installing uv into $TOOLS"
  rm -rf "$TOOLS"
  python3 -m venv "$TOOLS"
  retry "$TOOLS/bin/python" -m pip install --quiet "$UV_WANTED" ||
    fail "pip could not install uv; its own words stand above." \
      "Check the network or the PIP_* settings, or install uv yourself and try again."
}

# Offices often look into TLS with an authority that only the machine knows: where the machine
# has a store of authorities, uv trusts that one (both names, for older and newer uv).
trust_what_the_machine_trusts() {
  [ -s /etc/ssl/certs/ca-certificates.crt ] || return 0
  export UV_SYSTEM_CERTS="${UV_SYSTEM_CERTS:-1}" UV_NATIVE_TLS="${UV_NATIVE_TLS:-1}"
}

environment() {
  trust_what_the_machine_trusts
  # The service is many processes: compiled once, each starts in a third of the time.
  export UV_COMPILE_BYTECODE="${UV_COMPILE_BYTECODE:-1}"
  find_uv >/dev/null || install_uv
  local uv
  uv=$(find_uv)
  retry "$uv" sync --frozen --quiet --python "${UV_PYTHON:-$PYTHONS}" ||
    fail "uv could not make .venv; its own words stand above." \
      "If it found no Python $PYTHONS: install one (on Debian 12: apt-get install python3)" \
      "or let uv fetch one (uv python install 3.12), then try again."
  # uv compiles what it installs; a machine may let Python keep nothing of the rest.
  "$uv" run --no-sync python -m compileall -q "${OURS[@]}"
}

case "${1:-}" in
  tests)
    system_packages "${READING[@]}" "${TYPESETTING[@]}" "${FONTS[@]}" "${DATABASE[@]}" \
      "${BROWSER[@]}"
    ;;
  *) system_packages "${READING[@]}" "${TYPESETTING[@]}" "${FONTS[@]}" ;;
esac
environment
