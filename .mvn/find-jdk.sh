# Finds a JDK 25 for ./run and ./test, which read this file; it is no program of its own.
#
#   find_jdk    exports JAVA_HOME, or says in one line what to do and fails
#
# It looks in JAVA_HOME, then at the java on the PATH, in /usr/lib/jvm, in SDKMAN's folder, and where macOS keeps JDKs.
# JDK_PLACES (folders, one a line) replaces the last three, for tests.

jdk_wanted=25

# The feature release of the JDK in that folder ("25"), or nothing if there is none with a compiler.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  "$1/bin/java" -version 2>&1 | sed -n 's/^[^"]* version "\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' | head -n 1
}

jdk_fits() {
  [ -n "$1" ] && [ "$(jdk_version "$1")" = "$jdk_wanted" ]
}

# The folder of the JDK that the java on the PATH belongs to; the java there is mostly a link, to a link.
jdk_of_path() {
  java=$(command -v java 2>/dev/null) || return 0
  "$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p' | head -n 1
}

jdk_places() {
  if [ -n "${JDK_PLACES+set}" ]; then
    printf '%s\n' "$JDK_PLACES"
    return
  fi
  for place in /usr/lib/jvm/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$place" ] && printf '%s\n' "$place"
  done
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v "$jdk_wanted" 2>/dev/null || true
  fi
}

find_jdk() {
  if jdk_fits "${JAVA_HOME:-}"; then
    export JAVA_HOME
    return 0
  fi
  found=$(jdk_of_path)
  if ! jdk_fits "$found"; then
    found=$(jdk_places | while IFS= read -r place; do
      if jdk_fits "$place"; then
        printf '%s\n' "$place"
        break
      fi
    done)
  fi
  if [ -z "$found" ]; then
    echo "No JDK $jdk_wanted found (looked at JAVA_HOME, PATH, /usr/lib/jvm, SDKMAN): install one, Temurin $jdk_wanted say ('sdk install java $jdk_wanted-tem'), or set JAVA_HOME to it." >&2
    return 1
  fi
  JAVA_HOME=$found
  export JAVA_HOME
}
