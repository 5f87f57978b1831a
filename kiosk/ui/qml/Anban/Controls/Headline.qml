import QtQuick
import Anban.Style

// A takeover's or receipt's headline: a picture (or a number counting down) and large words.
Item {
    id: headline

    property string title
    property string subtitle
    property string iconName
    property int countdown: -1
    property color ink: Colours.ink
    property color quiet: Colours.ink
    // Of a title that had to become small.
    property color small: ink
    property real titleSize: Theme.headline
    property real titleLeast: Theme.type(6)
    property real subtitleSize: 5.4 * Theme.u
    // In large type the words need the width.
    property real iconSize: Math.min(height, (Theme.large ? 11 : 20) * Theme.u)
    property bool pulsing: false
    // Height of the words at their largest and at their smallest.
    readonly property real needed: words.needed
    readonly property real least: leastAt(titleLeast)
    // Set where the words are to begin, so that it does not follow from the height.
    property real pictureRoom: 0
    readonly property real pictureWidth: pictureRoom > 0 ? pictureRoom : number.visible ? Math.max(height * 0.95, number.width)
                                       : icon.visible ? iconSize : 0
    readonly property real wordsLeft: pictureWidth > 0 ? pictureWidth + 4 * Theme.u : 0

    function leastAt(size: real): real {
        return words.fitHeight(words.between(0, size, titleSize))
    }

    Icon {
        id: icon
        anchors.verticalCenter: parent.verticalCenter
        visible: name !== "" && !number.visible
        size: Math.min(headline.iconSize, headline.height)
        name: headline.iconName
        tint: headline.ink

        SequentialAnimation on opacity {
            running: headline.pulsing && icon.visible && !Theme.still
            loops: Animation.Infinite
            alwaysRunToEnd: true
            NumberAnimation { to: 0.45; duration: 700; easing.type: Easing.InOutSine }
            NumberAnimation { to: 1; duration: 700; easing.type: Easing.InOutSine }
        }
    }

    Text {
        id: number
        anchors.verticalCenter: parent.verticalCenter
        visible: headline.countdown >= 0
        text: headline.countdown
        color: headline.ink
        font.family: Theme.family
        font.bold: true
        font.pixelSize: Math.max(1, Math.min(headline.height, headline.pictureRoom > 0 ? 1.6 * headline.pictureRoom / text.length : 1e6) * 0.98 / Theme.spacing * 1.12)
        width: headline.pictureRoom > 0 ? headline.pictureRoom : Math.max(implicitWidth, headline.height * 0.95)
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    Caption {
        id: words
        x: headline.wordsLeft
        width: headline.width - x
        height: headline.height
        label: headline.title
        detail: headline.subtitle
        ink: fit[0].size < 6 * Theme.u ? headline.small : headline.ink
        quiet: headline.quiet
        labelSize: headline.titleSize
        labelLeast: headline.titleLeast
        detailSize: headline.subtitleSize
        silent: false
    }
}
