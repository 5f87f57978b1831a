pragma ComponentBehavior: Bound

import QtQuick
import Anban.Style

// A day: its name, and below it a shape and a word for each part of it. All columns of a page
// share their sizes.
Pressable {
    id: column

    required property string label
    required property string detail
    required property var marks
    required property int digit
    required property string tint
    // Set by the screen
    property real head
    property real row
    property real size: Theme.least
    property bool dated: true
    property bool beside: false

    spoken: [label, detail, ...marks.map(mark => mark.word)].filter(part => part !== "").join("，")
    fill: Colours.card
    edge: Colours.strongEdge
    corner: 2 * Theme.u

    Words {
        id: name
        y: 0.5 * Theme.u
        width: parent.width
        height: date.visible ? (column.head - 0.5 * Theme.u) / 2 : column.head - 0.5 * Theme.u
        content: column.label
        bold: true
        largest: column.size
        horizontalAlignment: Text.AlignHCenter
    }

    Words {
        id: date
        y: name.y + name.height
        width: parent.width
        height: column.head - y
        content: column.dated ? column.detail : ""
        color: Colours.quiet
        largest: column.size
        horizontalAlignment: Text.AlignHCenter
    }

    Repeater {
        model: column.marks

        Item {
            id: cell

            required property int index
            required property var modelData
            readonly property string sign: modelData.sign
            readonly property string word: modelData.word
            readonly property color ink: Colours.ofSign(sign, column.tint)
            readonly property real shapeSize: column.beside ? 1.1 * column.size
                : Math.min(1.4 * column.size, column.row - column.size * Theme.spacing - 0.8 * Theme.u)
            readonly property real whole: column.beside ? shapeSize + 0.3 * column.size + text.natural * column.size : 0

            y: column.head + index * column.row
            width: column.width
            height: column.row

            Rectangle {
                width: parent.width - 2 * Theme.u
                x: Theme.u
                height: Theme.hairline
                color: Colours.edge
            }

            Icon {
                x: column.beside ? (cell.width - cell.whole) / 2 : (cell.width - size) / 2
                y: column.beside ? (cell.height - size) / 2 : 0.5 * Theme.u
                size: cell.shapeSize
                name: Colours.shape(cell.sign)
                tint: cell.ink
            }

            Words {
                id: text
                x: column.beside ? (cell.width - cell.whole) / 2 + cell.shapeSize + 0.3 * column.size : 0
                y: column.beside ? 0 : 0.5 * Theme.u + cell.shapeSize
                width: column.beside ? cell.width - x : cell.width
                height: cell.height - y
                content: cell.word
                color: cell.ink
                bold: true
                size: column.size
                horizontalAlignment: column.beside ? Text.AlignLeft : Text.AlignHCenter
            }
        }
    }
}
