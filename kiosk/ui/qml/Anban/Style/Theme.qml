pragma Singleton

import QtQuick

// Sizes and colours. Everything is a multiple of one unit u; the window sets width and height.
QtObject {
    id: theme

    property real width: 1024
    property real height: 600

    // How it is to look (`Look` in kiosk/core/view.py)
    property string shade: "day"
    property string hand: "right"
    property bool still: false
    property bool captions: false
    property real character: 0

    readonly property bool portrait: height > width
    readonly property real u: portrait ? Math.min(width / 100, height / 150)
                                       : Math.min(height / 100, width / 160)

    // Lengths
    readonly property real marginX: 4.5 * u
    readonly property real marginY: 3 * u
    readonly property real gap: 2.6 * u
    readonly property real corner: 3 * u
    readonly property real hairline: Math.max(1, 0.35 * u)
    readonly property real header: (portrait ? 22.4 : 12) * u
    readonly property real talkBar: 12 * u
    readonly property real redButton: (portrait ? 23 : 26) * u
    readonly property real actionHeight: 13 * u

    // Type; lines stand 1.3 apart whatever the font's own spacing
    readonly property real body: 4.4 * u
    readonly property real least: Math.ceil(4 * u)
    readonly property real label: 6 * u
    readonly property real title: 7.2 * u
    readonly property real headline: 12 * u
    readonly property string family: Application.font.family
    readonly property real spacing: 1.3
    readonly property real spread: spacing / (metrics.height / 100)
    readonly property FontMetrics metrics: FontMetrics {
        font.family: theme.family
        font.pixelSize: 100
    }

    // Colours
    readonly property color paper: "#FBF6EC"
    readonly property color card: "#FFFFFF"
    readonly property color ink: "#221C16"
    readonly property color quiet: "#4A4038"
    readonly property color edge: "#D8CDBA"
    readonly property color strongEdge: "#B5A590"
    readonly property color alarm: "#A91515"
    readonly property color alarmGround: "#7B0F10"
    readonly property color alarmStep: "#8F2E2F"
    readonly property color good: "#17603A"
    readonly property color bad: "#9C1313"
    readonly property color focus: "#F2B705"
    readonly property color focusEdge: "#221C16"

    // A service's colour; plain things are drawn in ink.
    function strong(tint: string): color {
        switch (tint) {
        case "meal": return "#9A3412"
        case "housekeeping": return "#17603A"
        case "doctor": return "#1D4E89"
        case "medicine": return "#6D2E8C"
        case "services": return "#0F5A5E"
        case "more": return "#4B4640"
        case "emergency": return alarm
        default: return ink
        }
    }

    // The same colour as a ground to write on in ink.
    function wash(tint: string): color {
        switch (tint) {
        case "meal": return "#FBEADF"
        case "housekeeping": return "#E4F3E9"
        case "doctor": return "#E5EEF9"
        case "medicine": return "#F4EBFA"
        case "services": return "#E1F1F1"
        case "emergency": return "#FBE6E4"
        default: return paper
        }
    }
}
