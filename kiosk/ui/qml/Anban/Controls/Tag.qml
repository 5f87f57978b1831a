import QtQuick
import Anban.Style

// A few words on a coloured ground, or without words a tick.
Rectangle {
    id: tag

    property string words
    property color ink
    property color fill

    width: Math.max(text.visible ? text.implicitWidth + 2.4 * Theme.u : 0, 1.42 * Theme.least, 6.4 * Theme.u)
    height: Math.max(6.2 * Theme.u, 1.35 * Theme.least)
    radius: 1.8 * Theme.u
    color: fill

    Text {
        id: text
        anchors.centerIn: parent
        visible: tag.words !== ""
        text: tag.words
        color: tag.ink
        font.family: Theme.family
        font.bold: true
        font.pixelSize: Math.floor(Theme.type(4.3))
        Accessible.ignored: true
    }

    Icon {
        anchors.centerIn: parent
        visible: tag.words === ""
        size: 4.8 * Theme.u
        name: "check"
        tint: tag.ink
    }
}
