import QtQuick
import Anban.Style

// The icon or photograph of an option's card, over the whole card: "beside" its words, "above"
// them, in the lower "corner"; a "bare" card has none.
Item {
    id: area

    property string arrangement: "beside"
    property string iconName
    property string photograph
    property color tint
    property real padX
    property real padY
    property real padRight
    // Where the words begin, how wide and how high they are.
    property real wordsTop
    property real wordsWide
    property real wordsHigh
    // What stands in the corners: a digit, and a badge there is or will be.
    property real markRoom
    property bool reserved: false
    property real tagWidth
    // Where one card of a page has no room for its picture above its words, all have it beside them.
    property bool anyCrowded: crowded
    readonly property bool found: photo.found

    readonly property real besideSize: found ? Math.min(14 * Theme.u, height - 2 * Theme.u, 0.2 * width)
                                             : Math.min(10 * Theme.u, height * 0.6)
    readonly property real cornerSize: 6.4 * Theme.u
    // Above, the picture takes what the words leave.
    readonly property real aboveSize: Math.max(5.6 * Theme.u, Math.min(11 * Theme.u, height - padY - 1.2 * Theme.u - wordsHigh))
    readonly property real asideSize: Math.max(Theme.u, Math.min(10 * Theme.u, height - wordsTop - Theme.u,
                                                                 width - padX - padRight - 1.4 * Theme.u - wordsWide))
    // The badge would lie on the picture.
    readonly property bool crowded: reserved && padX + aboveSize + tagWidth + markRoom + padRight + 2 * Theme.u > width
    // Too low for a picture below the digit.
    readonly property bool cramped: markRoom > 0 && height < markRoom - Theme.u + cornerSize + 1.8 * padY
    readonly property bool aside: arrangement === "above" && anyCrowded
    readonly property bool shown: arrangement !== "bare" && !(arrangement === "corner" && (reserved || cramped))
        && !(aside && asideSize < 5.6 * Theme.u)

    Icon {
        id: icon
        x: area.arrangement === "corner" || area.aside ? area.width - area.padRight - size : area.padX
        y: area.aside ? area.height - size - Theme.u : area.arrangement === "above" ? area.padY
            : area.arrangement === "corner" ? area.height - area.padY - size : (area.height - size) / 2
        size: area.aside ? area.asideSize : area.arrangement === "above" ? area.aboveSize
            : area.arrangement === "corner" ? area.cornerSize : area.besideSize
        name: area.shown && !area.found ? area.iconName : ""
        tint: area.tint
    }

    Photo {
        id: photo
        x: icon.x
        y: icon.y
        size: icon.size
        name: area.photograph
        wanted: area.shown
    }
}
