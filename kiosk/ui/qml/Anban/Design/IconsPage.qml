pragma ComponentBehavior: Bound

import QtQuick
import Anban.Style

// Every picture with its word, at the size of a tile and of a line.
Item {
    id: page

    property var icons: []
    property bool second: false
    readonly property int columns: 10
    readonly property int half: Math.ceil(icons.length / 2)
    readonly property var shown: second ? icons.slice(half) : icons.slice(0, half)
    readonly property int rows: Math.max(1, Math.ceil(shown.length / columns))

    Repeater {
        model: page.shown

        Item {
            id: cell

            required property int index
            required property var modelData

            x: (index % page.columns) * page.width / page.columns
            y: Math.floor(index / page.columns) * page.height / page.rows
            width: page.width / page.columns
            height: page.height / page.rows

            Icon {
                id: large
                size: 8.4 * Theme.u
                name: cell.modelData.name
            }

            Icon {
                x: large.size + 0.4 * Theme.u
                anchors.bottom: large.bottom
                size: 4.2 * Theme.u
                name: cell.modelData.name
                tint: Colours.quiet
            }

            Words {
                y: large.size + 0.2 * Theme.u
                width: cell.width - 0.6 * Theme.u
                content: cell.modelData.word
                size: 3.2 * Theme.u
                least: size
            }
        }
    }
}
