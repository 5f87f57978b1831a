import QtQuick
import Anban.Style

// A few words on a coloured ground, perhaps behind a shape; without words a tick.
Rectangle {
    id: tag

    property string words
    property string shape
    readonly property real shapeRoom: shape !== "" && words !== "" ? 1.25 * text.font.pixelSize : 0
    property color ink
    property color fill

    width: Math.max(text.visible ? text.implicitWidth + shapeRoom + 2.4 * Theme.u : 0, 1.42 * Theme.least, 6.4 * Theme.u)
    height: Math.max(6.2 * Theme.u, 1.35 * Theme.least)
    radius: 1.8 * Theme.u
    color: fill

    Text {
        id: text
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: tag.shapeRoom / 2
        visible: tag.words !== ""
        text: tag.words
        color: tag.ink
        font.family: Theme.family
        font.bold: true
        font.pixelSize: Math.floor(Theme.type(4.3))
        Accessible.ignored: true
    }

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: text.left
        anchors.rightMargin: 0.2 * text.font.pixelSize
        size: 1.05 * text.font.pixelSize
        name: tag.words !== "" ? tag.shape : ""
        tint: tag.ink
    }

    Icon {
        anchors.centerIn: parent
        visible: tag.words === ""
        size: 4.8 * Theme.u
        name: "check"
        tint: tag.ink
    }
}
