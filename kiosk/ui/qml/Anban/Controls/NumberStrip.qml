pragma ComponentBehavior: Bound

import QtQuick
import Anban.Style

// Whom to ring, side by side: who it is above the number, all numbers in one size.
Item {
    id: strip

    property alias model: numbers.model
    readonly property int count: numbers.count
    property color ink: Colours.ink
    property real largest: Theme.type(7)
    property real size: largest
    // Whether all stand beside each other in the smallest type.
    property bool fits: true
    // Each gets the width it needs of the whole.
    property var lefts: []
    property var widths: []

    height: Math.ceil((Theme.body + largest) * Theme.spacing)

    function settle() {
        const natural = []
        for (let n = 0; n < numbers.count; ++n) {
            const item = numbers.itemAt(n) as PhoneNumber
            natural.push(item ? Math.max(2, item.natural, item.labelNatural * Theme.body / largest) : 2)
        }
        const whole = natural.reduce((sum, own) => sum + own, 0)
        const room = width - (natural.length - 1) * 2 * Theme.gap
        const wanted = Math.min(largest, 0.98 * room / Math.max(1, whole))
        fits = wanted >= 0.999 * Theme.least
        size = Math.max(Theme.least, wanted)
        let at = 0
        const begins = [], wide = []
        for (const own of natural) {
            begins.push(at)
            wide.push(room * own / whole)
            at += room * own / whole + 2 * Theme.gap
        }
        lefts = begins
        widths = wide
    }

    onWidthChanged: settle()

    Repeater {
        id: numbers
        onItemAdded: strip.settle()
        onItemRemoved: strip.settle()

        PhoneNumber {
            onNaturalChanged: strip.settle()
            onLabelNaturalChanged: strip.settle()
            x: strip.lefts[index] ?? 0
            width: strip.widths[index] ?? 0
            height: strip.height
            ink: strip.ink
            size: strip.size
        }
    }
}
