#!/bin/sh
# Makes dist/glutestretch_VERSION_ARCHITECTURE.deb of the bundle that bundle.sh has made. It depends
# on the packages of this machine whose libraries the bundle is linked with and has not in itself.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
work=$root/build/packages
version=$("$work/venv/bin/glutestretch" --version | cut -d ' ' -f 2)
bundle=$work/glutestretch-$version-linux-$(uname -m)/glutestretch
tree=$work/deb
architecture=$(dpkg --print-architecture)

packages_linked() { # the packages that the bundle's libraries are linked with
    find "$bundle" -type f \( -name '*.so*' -o -name glutestretch \) -exec ldd {} + 2>/dev/null |
        sed -n 's/.* => \(\/[^ ]*\) .*/\1/p' | grep -v "^$bundle" | sort -u |
        while read -r library; do
            [ -z "$(find "$bundle" -name "${library##*/}" -print -quit)" ] || continue
            dpkg -S "$(readlink -f "$library")" 2>/dev/null | cut -d : -f 1
        done | sort -u
}

rm -rf "$tree"
mkdir -p "$tree/DEBIAN" "$tree/usr/lib" "$tree/usr/bin" "$tree/usr/share/doc/glutestretch"
cp -a "$bundle" "$tree/usr/lib/glutestretch"
ln -s ../lib/glutestretch/glutestretch "$tree/usr/bin/glutestretch"
cp "$root/LICENSE" "$tree/usr/share/doc/glutestretch/copyright"
gzip -9n <"$root/CHANGELOG.md" >"$tree/usr/share/doc/glutestretch/changelog.gz"
put() { # put NAME FOLDER: a file of resources/desktop into FOLDER of /usr/share
    install -D -m 644 "$root/resources/desktop/$1" "$tree/usr/share/$2/$1"
}
put glutestretch.desktop applications
put glutestretch.svg icons/hicolor/scalable/apps
put glutestretch-prescription.xml mime/packages
put glutestretch.metainfo.xml metainfo
chmod -R u=rwX,go=rX "$tree"

cat >"$tree/DEBIAN/control" <<CONTROL
Package: glutestretch
Version: $version
Architecture: $architecture
Maintainer: The Glutestretch developers <glutestretch@localhost>
Installed-Size: $(du -sk "$tree/usr" | cut -f 1)
Depends: $(packages_linked | paste -s -d , | sed 's/,/, /g'), fontconfig-config, fonts-dejavu-core | fonts-freefont-ttf
Recommends: speech-dispatcher
Section: utils
Priority: optional
Description: coach for stretches of hips and lower back
 Leads through three stretches and a foam-roller massage, in pictures and by
 ear, counts holds in breaths, and reminds you at the right moment. Pain always
 stops it.
CONTROL

mkdir -p "$root/dist"
dpkg-deb --root-owner-group -Zxz --build "$tree" "$root/dist"
