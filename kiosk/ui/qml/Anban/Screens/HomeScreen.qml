pragma ComponentBehavior: Bound

import QtQuick
import Anban.Models
import Anban.Controls
import Anban.Style
import "../Style/Fit.js" as Fit

// Six tiles: three by two, or two by three where the screen stands upright.
Item {
    id: screen

    required property Desk desk
    readonly property int columns: Theme.portrait ? 2 : 3
    readonly property int rows: Math.max(1, Math.ceil(tiles.count / columns))
    readonly property real cellWidth: (width - (columns - 1) * Theme.tileGap) / columns
    readonly property real cellHeight: (height - (rows - 1) * Theme.tileGap) / rows

    property var sizes: ({ label: 8.2 * Theme.u, detail: 4.2 * Theme.u })

    // Once for all that changes together; still before it is drawn.
    function settleSoon() {
        Qt.callLater(settle)
    }

    function settle() {
        const slots = []
        for (let n = 0; n < tiles.count; ++n) {
            const tile = tiles.itemAt(n) as HomeTile
            if (!tile)
                return
            slots.push(tile.slot)
        }
        if (slots.length > 0)
            sizes = Fit.together(slots, Theme.type(slots.every(slot => slot.detail === "") ? 10 : 8.2), Theme.label, Theme.body, Theme.least, Theme.spacing)
    }

    Repeater {
        id: tiles
        onItemAdded: screen.settleSoon()
        model: screen.desk.view.options

        HomeTile {
            required property int index

            desk: screen.desk
            labelSize: screen.sizes.label
            detailSize: screen.sizes.detail
            onChanged: screen.settleSoon()
            x: (index % screen.columns) * (screen.cellWidth + Theme.tileGap)
            y: Math.floor(index / screen.columns) * (screen.cellHeight + Theme.tileGap)
            width: screen.cellWidth
            height: screen.cellHeight
        }
    }
}
