import QtQuick
import Anban.Style
import "../Style/Fit.js" as Fit

// One size of label and one of detail for the buttons of a row; without their pictures when the
// words would get too small beside them.
QtObject {
    id: alike

    required property Repeater buttons
    property real largest: Theme.label
    // Below this the pictures give way.
    property real enough: Theme.type(5)
    property var sizes: ({ label: Theme.label, detail: Theme.least })
    property bool pictured: true

    onLargestChanged: settleSoon()

    function sizesFor(slots: var): var {
        return Fit.together(slots, largest, 0.7 * enough, Theme.type(4.6), Theme.least, Theme.spacing)
    }

    // Once for all that changes together; still before it is drawn.
    function settleSoon() {
        Qt.callLater(settle)
    }

    function settle() {
        const shown = []
        for (let n = 0; n < buttons.count; ++n) {
            const button = buttons.itemAt(n) as ActionButton
            if (!button)
                return
            shown.push(button)
        }
        if (shown.length === 0 || shown.some(button => button.width <= 0 || button.height <= 0))
            return
        let best = sizesFor(shown.map(button => button.drawn)), drawn = true
        if (best.label < enough || !best.whole) {
            const bare = sizesFor(shown.map(button => button.bare))
            if (bare.label > 1.08 * best.label || (bare.label >= enough && best.label < enough) || (bare.whole && !best.whole) || (bare.fits && !best.fits)) {
                best = bare
                drawn = false
            }
        }
        sizes = best
        pictured = drawn
    }
}
