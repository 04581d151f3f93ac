#!/usr/bin/env bash
# The launcher works from any folder, through a link and under a plain environment, builds nothing twice, and says in
# one line what is missing.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
home=$PWD

fail() {
  echo "$*" >&2
  exit 1
}

./communique --version >"$work/version"
ln -s "$home/communique" "$work/a link"
cd "$work"
unset JAVA_HOME
env -i HOME="$HOME" PATH="$PATH" "./a link" --version >linked 2>err || fail "fails by a link: $(cat err)"
cmp -s version linked || fail 'says something else by a link'
[[ ! -s err ]] || fail "is not silent when built: $(cat err)"

# A call that builds nothing leaves an archive of classes behind; the calls after it start from that.
for _ in $(seq 600); do
  archive=$(find "$home/server/target/quick" -name 'classes-*.jsa')
  [[ -z $archive ]] || break
  sleep 0.2
done
[[ -n $archive ]] || fail "no archive of classes: $(cat "$home"/server/target/quick/classes-*.log)"
COMMUNIQUE_JAVA_OPTIONS="-Xlog:class+load:file=$work/loaded" "$home/communique" --version >out 2>err
[[ ! -s err ]] || fail "is not silent with an archive: $(cat err)"
grep -q 'communique.cli.Main source: shared objects file' loaded || fail 'does not start from the archive'

# What one user built another can run, or is told in a line why not; the local repository of the first may be closed to him.
[[ $(tr ':' '\n' <"$home/server/target/quick/class-path" | grep -cv "^$home/") -eq 0 ]] || fail 'has libraries elsewhere'
if [[ $(id -u) -eq 0 ]] && command -v setpriv >/dev/null; then
  mkdir other
  chmod 777 other
  chmod 755 "$work"
  another=(setpriv --reuid=65534 --regid=65534 --clear-groups env -i HOME="$work/other" PATH="$PATH")
  if "${another[@]}" test -r "$home/server/target/quick/class-path"; then
    "${another[@]}" "$home/communique" --version >out 2>err || fail "fails for another user: $(cat err)"
    cmp -s version out || fail 'says something else to another user'
    touch "$home/server/src/main"
    status=0
    "${another[@]}" "$home/communique" --version >out 2>err || status=$?
    [[ $status -eq 1 && $(wc -l <err) -eq 1 ]] || fail "of another user who may not build: status $status, $(cat err)"
    touch "$home/server/target/quick/class-path"
  fi
fi

mkdir bin
for tool in dirname readlink sed; do
  ln -s "$(command -v $tool)" bin/
done
cp "$home/communique" alone
sed -i 's| /usr/lib/jvm/\* /usr/java/\* /opt/java/\* /opt/\*jdk\*||' alone
status=0
env -i HOME="$work" PATH="$work/bin" /bin/sh ./alone --version >out 2>err || status=$?
[[ $status -eq 1 && $(wc -l <err) -eq 1 ]] || fail "without a JDK: status $status, $(cat err)"
grep -q 'needs a JDK' err || fail "without a JDK: $(cat err)"
echo 'runs from anywhere, silently, from an archive of its classes, and says what is missing'
