#!/bin/sh
# Takes out of an installed PySide6 what the app does not use, half of which is a browser.
#
# trim_qt.sh FOLDER: the folder PySide6 in site-packages.
set -eu
cd "$1"
modules='Concurrent|Core|DBus|Gui|Multimedia|Network|OpenGL|OpenGLWidgets|PrintSupport|Svg|TextToSpeech|Widgets'
linked='Qml|QmlMeta|QmlModels|QmlWorkerScript|Quick' # the plugin for sound is
platforms='EglFSDeviceIntegration|WaylandClient|WlShellIntegration|XcbQpa'
plugins='iconengines|imageformats|multimedia|platform.*|printsupport|texttospeech|tls|wayland-(decoration-client|graphics-integration-client|shell-integration)|xcbglintegrations'

all_but() { # all_but PATTERN: delete the files and folders that are read, except those of a name
    { grep -Ev "/($1)\$" || true; } | xargs -r rm -r
}

rm -r Qt/libexec Qt/metatypes Qt/qml Qt/resources
find . -maxdepth 1 -name '*.pyi' -delete
find . -maxdepth 1 -type f -perm -u+x ! -name '*.*' -delete # Designer, Linguist and the like
find . -maxdepth 1 -name 'Qt*.so' | all_but "Qt($modules)\.abi3\.so"
find Qt/lib -name 'libQt6*.so.6' | all_but "libQt6($modules|$linked|$platforms)\.so\.6"
# Copies under names that nothing asks for.
find Qt/lib \( -name 'lib*.so' -o -name 'lib*.so.*.*.*' \) -delete
find Qt/plugins -mindepth 1 -maxdepth 1 | all_but "$plugins"
for plugin in qgtk3 qpdf qtvirtualkeyboardplugin; do
    find Qt/plugins -name "lib$plugin.so" -delete
done
find Qt/translations -mindepth 1 -maxdepth 1 | all_but 'qtbase_.*\.qm'

missing=$(find . -name '*.so*' -exec ldd {} + 2>/dev/null | grep 'libQt6.*not found' | sort -u || true)
[ -z "$missing" ] || { printf 'Too much was taken out:\n%s\n' "$missing"; exit 1; }
