#!/bin/sh
# Prints the home of a JDK 25 or later, or says in one line that there is none.
# JAVA_HOME and the path come first, then the places where JDKs are usually installed.

release_of() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

try() {
  version=$(release_of "$1") || return 0
  if [ "${version:-0}" -ge 25 ]; then
    printf '%s\n' "$1"
    exit 0
  fi
}

[ -n "${JAVA_HOME:-}" ] && try "$JAVA_HOME"
[ -x /usr/libexec/java_home ] && try "$(/usr/libexec/java_home -v 25+ 2>/dev/null)"
on_path=$(command -v javac 2>/dev/null) && try "$(dirname "$(dirname "$(readlink -f "$on_path")")")"
for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
  "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
  [ -d "$home" ] && try "$home"
done

echo "Laurel needs a JDK 25 or later: install one (https://adoptium.net) or set JAVA_HOME to it." >&2
exit 1
