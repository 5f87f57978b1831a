import QtQuick
import Anban.Models
import Anban.Style

// Time and date at the left, the state of the connection at the right.
Item {
    id: header

    required property FrameModel frame
    readonly property color linkColour: frame.link === "up" ? Theme.good
                                      : frame.link === "down" ? Theme.alarm : Theme.quiet

    Text {
        id: clock
        anchors.verticalCenter: parent.verticalCenter
        text: header.frame.clock
        color: Theme.ink
        font.family: Theme.family
        font.bold: true
        font.pixelSize: 10 * Theme.u
        font.features: { "tnum": 1 }
        Accessible.role: Accessible.Clock
        Accessible.name: text
    }

    Column {
        anchors.left: clock.right
        anchors.leftMargin: 3.4 * Theme.u
        anchors.right: link.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: Theme.portrait ? [header.frame.date, header.frame.lunar, header.frame.weather]
                                  : [header.frame.date, header.frame.lunar + "　" + header.frame.weather]

            Words {
                required property string modelData

                width: parent ? parent.width : 0
                height: 5.4 * Theme.u
                text: modelData
                color: Theme.quiet
                largest: 4.3 * Theme.u
                oneLineLeast: least
            }
        }
    }

    Item {
        id: link
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(linkWords.natural * 4.3 * Theme.u + 8.2 * Theme.u, header.width * 0.34)
        height: parent.height

        Icon {
            id: linkIcon
            anchors.verticalCenter: parent.verticalCenter
            size: 6 * Theme.u
            name: header.frame.link === "up" ? "link-up" : header.frame.link === "down" ? "link-down" : "link-wait"
            tint: header.linkColour
        }

        Words {
            id: linkWords
            anchors.right: parent.right
            width: link.width - 7.2 * Theme.u
            height: link.height
            text: header.frame.linkText
            color: header.linkColour
            bold: true
            largest: 4.2 * Theme.u
            oneLineLeast: least
        }
    }
}
