# Tells what a module is made of, for ./run and benchmarks/run, which read this file; it is no program of its own.
#
#   made_of MODULE    the files and folders of which it is built, in one line

made_of() {
  contracts="pom.xml .mvn doc-comments/pom.xml doc-comments/src/main event-contracts/pom.xml event-contracts/src/main"
  case $1 in
    local-stack) echo "$contracts $1/pom.xml $1/src/main" ;;
    *) echo "$contracts service-kit/pom.xml service-kit/src/main $1/pom.xml $1/src/main" ;;
  esac
}
