pragma ComponentBehavior: Bound

import QtQuick
import Anban.Models
import Anban.Style

// One to four buttons. The last, when it has a colour, is the primary one and the widest; a plain
// one alone does not stretch. Upright, many or long ones take two rows.
Item {
    id: row

    required property Desk desk
    property alias model: buttons.model
    readonly property int count: buttons.count
    readonly property bool twoRows: Theme.portrait && (count > 3 || (count > 2 && (longest > 3 || (primary && roomy))))
    // A line under a button's word needs room of its own, and so do words that take two lines.
    property bool detailed: false
    readonly property bool broken: isBroken(revision)
    // Counts that a button came or changed: what follows from their words is computed anew.
    property int revision: 0
    readonly property real each: detailed || broken ? Math.max(Theme.actionHeight, 2 * Theme.least * Theme.spacing + 2.2 * Theme.u)
                                                    : Theme.actionHeight
    readonly property real needed: count === 0 ? 0 : (twoRows ? 2 : 1) * (each + Theme.gap) - Theme.gap
    // Whether there is room for two rows also where one would do, so that a further button moves none.
    property bool roomy: false
    // Whether the last one has a service's colour.
    property bool primary: false
    // The longest label, in characters.
    property int longest: 0

    // Where a button begins, in which row, and how wide it is.
    function place(index: int): rect {
        const inFirst = twoRows ? count - 1 : Math.max(count, primary || Theme.portrait || Theme.large ? 2 : 3)
        const stretch = primary && !twoRows ? 1.4 : 1
        const shares = twoRows ? inFirst : inFirst - 1 + stretch
        const share = (width - (inFirst - 1) * Theme.gap) / shares
        if (twoRows && index === count - 1)
            return Qt.rect(0, 1, width, 0)
        const last = !twoRows && primary && index === count - 1
        const at = last ? width - share * stretch : index * (share + Theme.gap)
        return Qt.rect(at, 0, last ? share * stretch : share, 0)
    }

    function settle() {
        let most = 0, two = false
        for (let n = 0; n < buttons.count; ++n) {
            const button = buttons.itemAt(n) as ActionButton
            if (!button)
                continue
            most = Math.max(most, button.label.length)
            two = two || button.under !== ""
            primary = !button.plain
        }
        longest = most
        detailed = two
        ++revision
    }

    // Whether a button's words are too long for one line.
    function isBroken(revision: int): bool {
        for (let n = 0; n < buttons.count; ++n) {
            const button = buttons.itemAt(n) as ActionButton
            if (button && button.natural * Theme.least * 1.02 > place(n).width - 3.2 * Theme.u)
                return true
        }
        return false
    }

    height: needed
    visible: count > 0

    Alike {
        id: alike
        buttons: buttons
        largest: Theme.type(6.4)
    }

    Repeater {
        id: buttons
        onItemAdded: alike.settleSoon()
        onItemRemoved: alike.settleSoon()

        ActionButton {
            required property int index
            readonly property rect at: row.place(index)

            labelSize: alike.sizes.label
            detailSize: alike.sizes.detail
            pictured: alike.pictured
            onChanged: alike.settleSoon()
            desk: row.desk
            low: true
            x: at.x
            y: at.y * (row.each + Theme.gap)
            width: at.width
            height: row.each
            onPlainChanged: row.settle()
            onLabelChanged: row.settle()
            onUnderChanged: row.settle()
            onIndexChanged: row.settle()
            Component.onCompleted: row.settle()
        }
        onCountChanged: row.settle()
    }
}
