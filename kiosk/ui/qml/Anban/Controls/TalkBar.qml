import QtQuick
import Anban.Models
import Anban.Style

// The bar along the bottom: press it and speak; it shows what was heard and what is said.
Pressable {
    id: bar

    readonly property TalkModel talk: desk.talk
    readonly property bool listening: talk.state === "listening"
    readonly property bool missing: talk.state === "missing"
    readonly property color signal: listening ? Theme.good : missing ? Theme.quiet : Theme.ink
    readonly property real wordsLeft: disc.x + disc.width + 2.4 * Theme.u
    readonly property real wordsRight: width - 4 * Theme.u - (levels.visible ? levels.width + 2 * Theme.u : 0)
    readonly property real room: wordsRight - wordsLeft
    // Both parts are sized together so that they read as one sentence.
    readonly property real natural: lead.natural + said.natural + 0.3
    readonly property real size: Math.min(4.8 * Theme.u, room / natural)
    readonly property bool together: size >= Theme.least

    pressId: "talk"
    spoken: talk.lead + talk.text
    corner: height / 2
    fill: listening ? Theme.wash("housekeeping") : missing ? Theme.paper : Theme.card
    edge: listening ? Theme.good : Theme.edge
    edgeWidth: listening ? 0.7 * Theme.u : Theme.hairline

    Rectangle {
        id: disc
        x: 3 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        width: 9.8 * Theme.u
        height: width
        radius: width / 2
        color: bar.missing ? "transparent" : bar.signal
        border.width: bar.missing ? 0.45 * Theme.u : 0
        border.color: bar.signal

        Icon {
            anchors.centerIn: parent
            size: 6 * Theme.u
            tint: bar.missing ? bar.signal : "#FFFFFF"
            name: bar.missing ? "microphone-off" : bar.talk.state === "thinking" ? "thinking"
                : bar.talk.state === "speaking" ? "speaker" : "microphone"
        }
    }

    Words {
        id: lead
        x: bar.wordsLeft
        y: bar.together ? 0 : bar.height / 2 - height
        width: bar.together ? natural * bar.size + 1 : bar.room
        height: bar.together ? bar.height : Math.min(needed(bar.room), bar.height / 2)
        text: bar.talk.lead
        largest: bar.together ? bar.size : 4.2 * Theme.u
        oneLineLeast: bar.together ? 1 : least
        Accessible.ignored: true
    }

    Words {
        id: said
        x: bar.together ? bar.wordsLeft + (lead.visible ? lead.width + 0.2 * bar.size : 0) : bar.wordsLeft
        y: bar.together ? 0 : lead.visible ? bar.height / 2 : 0
        width: bar.together ? bar.wordsRight - x : bar.room
        height: bar.together ? bar.height : bar.height - y
        text: bar.talk.text
        bold: true
        largest: bar.together ? bar.size : 4.4 * Theme.u
        oneLineLeast: bar.together ? 1 : least
        Accessible.ignored: true
    }

    LevelBars {
        id: levels
        visible: bar.listening
        anchors.right: parent.right
        anchors.rightMargin: 4.5 * Theme.u
        anchors.verticalCenter: parent.verticalCenter
        level: bar.talk.level
    }
}
