pragma Singleton

import QtQuick

// Sizes. Everything is a multiple of one unit u; the window sets width and height.
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
    property real margin: 0
    property real millimetre: 0

    readonly property bool portrait: height > width
    readonly property real u: portrait ? Math.min(width / 100, height / 150)
                                       : Math.min(height / 100, width / 160)

    // Lengths
    readonly property real marginX: Math.max(4.5 * u, margin * width)
    readonly property real marginY: Math.max(3 * u, margin * height)
    readonly property real gap: 2.6 * u
    // Between the main tiles: 8 mm where it is known how large the screen is.
    readonly property real tileGap: Math.max(gap, Math.ceil(8 * millimetre * Math.hypot(width, height)))
    readonly property real corner: 3 * u
    readonly property real hairline: Math.max(1, (shade === "contrast" ? 0.6 : 0.35) * u)
    readonly property real header: portrait ? 11.2 * u + 2 * dateLine : large ? 12 * u : Math.max(12 * u, 2 * dateLine + 0.6 * u)
    readonly property real dateLine: Math.max(5.6 * u, least * spacing)
    readonly property real talkBar: 12 * u
    readonly property real redButton: 26 * u
    readonly property real redBar: 15 * u // upright
    readonly property real actionHeight: 13 * u

    // Type; lines stand 1.3 apart whatever the font's own spacing
    readonly property real least: Math.ceil(Math.max(4 * u, character * Math.hypot(width, height)))
    readonly property real body: type(4.4)
    readonly property real label: type(6)
    readonly property real title: type(7.2)
    // What holds small words grows with them.
    readonly property real grown: least / (4 * u)
    // Type so large for its screen that fewer things fit: the frame gives way as well.
    // The screen's title stands beside the clock; set by the header.
    property bool titleUp: false
    readonly property bool large: least > 5.2 * u
    readonly property real headline: 12 * u
    property string family: Application.font.family
    readonly property real spacing: 1.3
    readonly property real spread: spacing / (metrics.height / 100)

    // A size of type in u, never below the least.
    function type(size: real): real {
        return Math.max(size * u, least)
    }

    readonly property FontMetrics metrics: FontMetrics {
        font.family: theme.family
        font.pixelSize: 100
    }
}
