#!/usr/bin/env bash
# Prove that a fresh Debian 12 with Python and pip alone can set Headwater up and run it.
#
#   sudo tests/clean_room.sh                      ./hw demo, ./hw test, and both again
#   sudo tests/clean_room.sh './hw test --all'    this instead
#
# Needs root and debootstrap. What this machine says of where packages come from (apt's sources
# and settings, pip's files, PIP_* and proxies) is passed in; nothing of it stands here.
set -euo pipefail

source_root=$(cd "$(dirname "$0")/.." && pwd)
room=${CLEAN_ROOM:-$(mktemp -d)}
tasks=${1:-'time ./hw demo && time ./hw demo && time ./hw test && time ./hw test'}

if [ ! -e "$room/usr/bin/pip3" ]; then
    debootstrap --variant=minbase --include=python3,python3-pip,ca-certificates bookworm "$room"
fi
for file in /etc/resolv.conf /etc/pip.conf /etc/ssl/certs/ca-certificates.crt; do
    [ ! -e "$file" ] || cp -L "$file" "$room$file"
done
rm -f "$room/etc/apt/sources.list"
cp -rL /etc/apt/sources.list* /etc/apt/apt.conf.d "$room/etc/apt/"
if [ -e "${HOME:-}/.config/pip/pip.conf" ]; then
    mkdir -p "$room/root/.config/pip"
    cp -L "$HOME/.config/pip/pip.conf" "$room/root/.config/pip/"
fi

rm -rf "$room/headwater"
mkdir "$room/headwater"
git -C "$source_root" ls-files -z --cached |
    (cd "$source_root" && tar --create --null --files-from=- --ignore-failed-read) |
    tar --extract --directory="$room/headwater" --no-same-owner

mapfile -t passed_in < <(env | grep -E '^(PIP_|https?_proxy=|HTTPS?_PROXY=|SSL_CERT_FILE=)' || true)
enter='
    mount --bind "$1" "$1" && cd "$1"
    mount -t proc proc proc && mount -t tmpfs tmpfs dev/shm && mount -t devpts devpts dev/pts
    # Not only chroot: there the kernel refuses what the tests do to fill a small disk.
    pivot_root . mnt
    tasks=$2 && shift 2
    exec chroot . /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        "$@" tasks="$tasks" /bin/bash -c "umount -l /mnt; . /in_the_room"'
cat >"$room/in_the_room" <<'IN_THE_ROOM'
cd /headwater
echo "Here: $(. /etc/os-release && echo "$PRETTY_NAME"), $(python3 --version), $(pip --version | cut -d' ' -f1-2)"
for command in git make gcc uv node curl; do
    ! command -v "$command" || echo "not clean: $command is here"
done
eval "$tasks"
IN_THE_ROOM
exec unshare --mount --pid --fork /bin/bash -ec "$enter" room "$room" "$tasks" "${passed_in[@]}"
