import QtQuick
import Anban.Models
import Anban.Style
import "../Style/Fit.js" as Fit

// The bar along the bottom: press it and speak; it shows what was heard and what is said. What is
// longer than it holds is turned over as it is spoken: it never covers a button or the focus.
// Captions grow upwards instead, so that all of it stays to be read.
Pressable {
    id: bar

    readonly property TalkModel talk: desk.talk
    readonly property bool listening: talk.state === "listening"
    readonly property bool missing: talk.state === "missing"
    readonly property color signal: listening ? Colours.good : missing ? Colours.quiet : Colours.ink
    readonly property real wordsLeft: disc.x + disc.width + 2.4 * Theme.u
    readonly property real wordsRight: width - 4 * Theme.u - (levels.visible ? levels.width + 2 * Theme.u : 0)
    // A proposal is not spoken, so nothing would turn it over: where it does not fit, the lead's last
    // clause or only its own words.
    readonly property bool proposes: talk.state === "idle" && !Theme.captions && talk.text !== ""
    readonly property string lead: proposes ? [talk.lead, talk.lead.split("，").pop()].find(one => widthBehind(one) * least < 0.98 * (wordsRight - wordsLeft)) ?? ""
                                            : talk.lead
    readonly property real natural: widthBehind(lead)
    // Captions are written large, in two lines; the rest of the screen makes room.
    readonly property real largest: Theme.type(Theme.captions ? 6.4 : 4.8)
    readonly property real least: Theme.type(Theme.captions ? 5 : 4)
    // What it takes without growing.
    readonly property real usual: Theme.captions ? 2 * Theme.type(6) * Theme.spacing + 1.4 * Theme.u
                                                 : Theme.talkBar
    readonly property var fit: Fit.fit(lead + talk.text, Math.max(0.01, natural), wordsRight - wordsLeft,
                                       usual - 1.2 * Theme.u, largest, least, Theme.captions ? largest : least, Theme.spacing)

    // All of it in lines that end between words, and how many of them are seen at once.
    readonly property string whole: Fit.broken(lead + talk.text, Math.max(0.01, natural), fit.size,
                                               wordsRight - wordsLeft)
    readonly property var lines: whole.split("\n")
    readonly property int atOnce: Theme.captions ? lines.length
        : Math.max(1, Math.floor((usual - 1.2 * Theme.u) / (fit.size * Theme.spacing) + 0.01))
    readonly property int parts: Math.ceil(lines.length / atOnce)
    property int part: 0
    readonly property int from: length(lines.slice(0, part * atOnce))
    readonly property int to: length(lines.slice(0, (part + 1) * atOnce))

    onWholeChanged: part = 0

    // How wide it is behind so much of the lead, in em.
    function widthBehind(some: string): real {
        const share = talk.lead === "" ? 0 : some.length / talk.lead.length
        return (share * leadMetrics.advanceWidth + saidMetrics.advanceWidth) / 100
    }

    function length(some: var): int {
        return some.reduce((sum, line) => sum + line.length + 1, 0)
    }

    // What is seen of it, the second of both parts bold.
    function dressed(): string {
        let left = lead.replace(/\s/g, "").length, at = 0
        for (; at < whole.length && left > 0; ++at)
            left -= /\s/.test(whole[at]) ? 0 : 1
        while (at < whole.length && at < lead.length && /\s/.test(whole[at]))
            ++at
        const bold = Math.max(from, Math.min(at, to))
        return escaped(whole.slice(from, bold)) + "<b>" + escaped(whole.slice(bold, to).replace(/\n$/, "")) + "</b>"
    }

    function escaped(words: string): string {
        return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<br>")
    }

    pressId: "talk"
    spoken: talk.lead + talk.text
    height: Theme.captions ? Math.max(usual, fit.height + 1.2 * Theme.u) : usual
    corner: Theme.talkBar / 2
    fill: listening ? Colours.wash("housekeeping") : missing ? Colours.paper : Colours.card
    edge: listening ? Colours.good : Colours.strongEdge
    edgeWidth: listening ? 0.7 * Theme.u : Theme.hairline

    // As long as speaking it takes at 150 characters a minute, the slowest it begins with.
    Timer {
        interval: Math.max(1500, 400 * (bar.to - bar.from))
        running: bar.part + 1 < bar.parts
        repeat: true
        onTriggered: ++bar.part
    }

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
            tint: bar.missing ? bar.signal : Colours.accentInk
            name: bar.missing ? "microphone-off" : bar.talk.state === "thinking" ? "thinking"
                : bar.talk.state === "speaking" ? "speaker" : "microphone"
        }
    }

    Text {
        objectName: "talkWords"
        x: bar.wordsLeft
        width: bar.wordsRight - bar.wordsLeft
        height: bar.height
        text: bar.dressed()
        textFormat: Text.StyledText
        color: Colours.ink
        font.family: Theme.family
        font.pixelSize: Math.max(1, Math.floor(bar.fit.size))
        lineHeight: Theme.spread
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
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

    TextMetrics {
        id: leadMetrics
        font.family: Theme.family
        font.pixelSize: 100
        text: bar.talk.lead
    }

    TextMetrics {
        id: saidMetrics
        font.family: Theme.family
        font.bold: true
        font.pixelSize: 100
        text: bar.talk.text
    }
}
