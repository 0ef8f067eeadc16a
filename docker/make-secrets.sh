#!/usr/bin/env bash
# Make the passwords of the stack, once: docker/secrets/ beside compose.yaml, which git ignores.
# The folder is closed to others; the files in it that containers read as other users are not.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

folder=${1:-secrets}
if [ -e "$folder" ]; then
  printf 'make-secrets: %s is there already and stays as it is\n' "$folder" >&2
  exit 1
fi

password() { od -An -N32 -tx1 /dev/urandom | tr -d ' \n'; }

umask 077
mkdir "$folder"
database=$(password)
queue=$(password)
printf '%s' "$database" >"$folder/postgres_password"
printf 'requirepass %s\n' "$queue" >"$folder/queue.conf"
cat >"$folder/yanzhen.env" <<ENV
YANZHEN_DATABASE_URL=postgresql+psycopg://yanzhen:$database@postgres/yanzhen
YANZHEN_REDIS_URL=redis://:$queue@queue:6379/0
ENV
chmod 0444 "$folder/postgres_password" "$folder/queue.conf"
