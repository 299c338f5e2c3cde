#!/bin/sh
# Installs what is missing, builds Regulars and opens it.
#   sh app/run.sh              the window on a fresh demo shop
#   sh app/run.sh FILE         the window on that shop
#   sh app/run.sh FILE ...     further words go to the program as they are
# Where there is no display, the same first steps are done by command line on a fresh demo shop.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(dirname -- "$here")
program=$root/build/release/bin/regulars

fresh_demo() {
    demo=$(mktemp -d "${TMPDIR:-/tmp}/regulars-demo.XXXXXX")
    shop="$demo/Demo shop.regulars"
    "$program" new "$shop" --demo >/dev/null
}

# The words ask for the window unless they begin with a command.
wants_window() {
    [ $# -eq 0 ] || [ -f "$1" ] && return 0
    case $1 in
        *.regulars | -*) return 0 ;;
        *) return 1 ;;
    esac
}

step() { printf '\n%s\n' "== $*"; }

# First number called NAME in the JSON text on standard input: json_number NAME
json_number() { tr ',{}' '\n\n\n' | sed -n "s/^ *\"$1\" *: *\([0-9][0-9]*\).*/\1/p" | head -n 1; }

tour() {
    fresh_demo
    step "A fresh demo shop was made: $shop"

    step "Import: the customers in $here/sample_customers.csv"
    "$program" import "$shop" "$here/sample_customers.csv"

    step "Find: who is \"tuva sjo\"?"
    "$program" find "$shop" "tuva sjo"
    person=$("$program" find "$shop" "tuva sjo" --json | json_number id)

    step "Log: Tuva Sjöström was here and paid 450,00; ask again next Friday at ten"
    "$program" log "$shop" "$person" --visit "Took up the hem of the blue dress" --amount 450,00 --next "fri 10"

    step "A new customer with a card, and her first stamp"
    "$program" add "$shop" --name "Astrid Wallén" --phone "070-174 06 12" --card
    person=$("$program" find "$shop" "astrid wallen" --json | json_number id)
    "$program" stamp "$shop" "$person"

    until=$(date -d '+14 days' +%Y-%m-%d)
    step "What is due until $until, and its cards as PDF"
    "$program" due "$shop" --until "$until"
    "$program" cards "$shop" --until "$until" --pdf "$demo/due-cards.pdf"

    step "Pictures the program makes of itself"
    "$program" screenshot "$demo/screenshots"

    step "The files are kept here:"
    printf '%s\n' "  shop         $shop" "  cards        $demo/due-cards.pdf"
    for picture in "$demo"/screenshots/*.png; do
        printf '%s\n' "  screenshot   $picture"
    done
    printf '\n%s\n' "On a machine with a display, this command opens the window. By hand: $program help"
}

sh "$here/prepare.sh" release regulars

if ! wants_window "$@"; then
    exec "$program" "$@"
elif [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can open."
    echo "The first steps are done by command line instead, on a fresh demo shop."
    [ $# -eq 0 ] || echo "The shop you named, $1, is left as it is."
    tour
elif [ $# -eq 0 ]; then
    fresh_demo
    echo "The window opens on a fresh demo shop: $shop"
    exec "$program" "$shop"
else
    exec "$program" "$@"
fi
