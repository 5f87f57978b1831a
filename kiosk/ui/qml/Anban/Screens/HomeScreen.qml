pragma ComponentBehavior: Bound

import QtQuick
import Anban.Models
import Anban.Controls
import Anban.Style

// Six tiles: three by two, or two by three where the screen stands upright.
Item {
    id: screen

    required property Desk desk
    readonly property int columns: Theme.portrait ? 2 : 3
    readonly property int rows: Math.max(1, Math.ceil(tiles.count / columns))
    readonly property real cellWidth: (width - (columns - 1) * Theme.gap) / columns
    readonly property real cellHeight: (height - (rows - 1) * Theme.gap) / rows

    Repeater {
        id: tiles
        model: screen.desk.view.options

        HomeTile {
            required property int index

            desk: screen.desk
            x: (index % screen.columns) * (screen.cellWidth + Theme.gap)
            y: Math.floor(index / screen.columns) * (screen.cellHeight + Theme.gap)
            width: screen.cellWidth
            height: screen.cellHeight
        }
    }
}
