import QtQuick
import Anban.Style

// Who can be rung, and below it the number.
Item {
    id: number

    required property int index
    required property string label
    required property string value
    property color ink
    property real size
    readonly property real natural: figures.natural
    readonly property real labelNatural: who.natural
    readonly property real split: Math.ceil(Theme.body * Theme.spacing)

    Words {
        id: who
        width: number.width
        height: number.split
        content: number.label
        color: number.ink
        largest: Theme.body
    }

    Words {
        id: figures
        y: number.split
        width: number.width
        height: number.height - y
        content: number.value
        color: number.ink
        bold: true
        size: number.size
    }
}
