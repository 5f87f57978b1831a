import QtQuick
import Anban.Style

// Turns the text over, up or down.
Pressable {
    id: button

    property string label
    property string iconName

    spoken: label
    edge: Colours.strongEdge
    edgeWidth: 0.45 * Theme.u

    Column {
        anchors.centerIn: parent

        Icon {
            anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
            size: 5.4 * Theme.u
            visible: button.height > size + Theme.least * Theme.spacing + Theme.u
            name: button.iconName
        }

        Words {
            width: button.width - 2 * Theme.u
            height: needed(width)
            content: button.label
            largest: Theme.body
            bold: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
