#!/bin/sh
# The members of a replica set know each other by a key file, which the server accepts only when nobody else can read
# it. Made once, kept on a volume, never in the repository.
set -eu

key=/key/replica-set.key
if [ ! -s "$key" ]; then
  umask 077
  head -c 756 /dev/urandom | base64 > "$key.new"
  mv "$key.new" "$key"
fi
chmod 400 "$key"
chown mongodb:mongodb "$key"
