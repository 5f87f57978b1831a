import QtQuick
import Anban.Style

// The remote's key that presses this, in a circle.
Rectangle {
    id: mark

    property int digit: 0
    property color ink: Colours.ink

    visible: digit > 0
    width: 6.4 * Theme.u
    height: width
    radius: width / 2
    color: "transparent"
    border.width: Theme.hairline
    border.color: ink

    Text {
        anchors.centerIn: parent
        text: mark.digit
        color: mark.ink
        font.family: Theme.family
        font.bold: true
        font.pixelSize: Math.floor(Math.min(4.4 * Theme.u, 0.7 * mark.width))
        Accessible.ignored: true
    }
}
