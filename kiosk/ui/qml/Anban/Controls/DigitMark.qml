import QtQuick
import Anban.Style

// The remote's key that presses this, in a circle.
Rectangle {
    id: mark

    property int digit: 0
    property color ink: Colours.ink

    visible: digit > 0
    width: Math.max(6.4 * Theme.u, 1.42 * Theme.least)
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
        font.pixelSize: Math.floor(Math.max(Theme.least, Math.min(Theme.body, 0.7 * mark.width)))
        Accessible.ignored: true
    }
}
