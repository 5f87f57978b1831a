pragma ComponentBehavior: Bound

import QtQuick
import Anban.Models
import Anban.Controls
import Anban.Style
import "../Style/Fit.js" as Fit

// A question with one to six options and a row of actions.
Item {
    id: screen

    required property Desk desk
    readonly property ViewModel view: desk.view
    // What is chosen is counted here: room is kept for how much it is, so that nothing jumps.
    readonly property bool counted: actions.primary && cards.count > 0 && cards.count <= 4
    readonly property real upper: heading.height + (heading.height > 0 ? 1.6 * Theme.u : 0)
    readonly property real lower: actions.count > 0 ? actions.y - Theme.gap : height
    // Upright, one below the other, where each has room for its two lines.
    readonly property bool listed: (lower - upper + Theme.gap) / Math.max(1, cards.count) - Theme.gap
                                   > 2.3 * Theme.least * Theme.spacing + 1.8 * Theme.u
    readonly property int columns: Theme.portrait ? (cards.count > 4 || (cards.count > 1 && !listed) ? 2 : 1)
                                                  : cards.count > 4 ? 3 : cards.count > 2 ? 2 : 1
    // A single option or row does not swell to the whole height, unless its words need it.
    readonly property bool tall: cards.count === 1 && (Theme.large || Theme.captions)
    readonly property int rows: Math.max(tall ? 1 : 2, Math.ceil(cards.count / columns))
    property real leastCard: 0
    readonly property real cellWidth: (width - (columns - 1) * Theme.gap) / columns
    readonly property real cellHeight: Math.max(Math.min((tall ? 60 : 36) * Theme.u, (lower - upper - (rows - 1) * Theme.gap) / rows),
                                                cards.count === 1 ? Math.min(Math.max(leastCard, 10.2 * Theme.u), lower - upper) : 0)

    // All cards of a page are arranged alike, with one size of label and one of detail.
    property string arrangement: "beside"
    property bool crowded: false
    property var sizes: ({ label: Theme.label, detail: Theme.least })
    readonly property real largest: Theme.type(7.6)
    readonly property real enough: Theme.type(6.8)

    // Once for all that changes together; still before it is drawn.
    function settleSoon() {
        Qt.callLater(settle)
    }

    // The first arrangement in which the words are large enough, else that with the largest; one
    // that cuts nothing is better than any, one that parts no name better than the others, then one in
    // which no label breaks. The photograph of a medicine may make its name a little smaller.
    function settle() {
        const shown = []
        for (let n = 0; n < cards.count; ++n) {
            const card = cards.itemAt(n) as OptionCard
            if (!card)
                return
            shown.push(card)
        }
        if (shown.length === 0 || cellWidth <= 0 || cellHeight <= 0)
            return
        leastCard = shown[0].leastHeight
        crowded = shown.some(card => card.crowded)
        const pictured = shown.some(card => card.picture !== "")
        let best = null, chosen = ""
        for (const how of ["beside", "above", "corner", "bare"]) {
            const sizes = Fit.together(shown.map(card => card.slots[how]), largest, Theme.type(5.2),
                                       Theme.type(4.8), Theme.least, Theme.spacing)
            const better = !best || (sizes.fits !== best.fits ? sizes.fits : !sizes.fits ? how === "bare"
                : sizes.kept !== best.kept ? sizes.kept : sizes.whole !== best.whole ? sizes.whole : sizes.label > best.label)
            if (better) {
                best = sizes
                chosen = how
            }
            if (best.whole && best.kept && best.label >= (pictured ? Theme.type(5.2) : enough))
                break
        }
        sizes = best
        arrangement = chosen
    }

    TitleRow {
        id: heading
        width: screen.width
        height: needed
        apart: screen.counted
        title: screen.view.title
        highest: (screen.counted && !Theme.portrait ? 8.4 : 13.5) * Theme.u
        subtitle: screen.counted && Theme.large ? "" : screen.view.subtitle
        page: screen.view.pageLabel
    }

    Repeater {
        id: cards
        model: screen.view.options
        onItemAdded: screen.settleSoon()
        onItemRemoved: screen.settleSoon()
        onCountChanged: screen.settleSoon()

        OptionCard {
            required property int index

            desk: screen.desk
            service: screen.view.tint
            counted: screen.counted
            arrangement: screen.arrangement
            anyCrowded: screen.crowded
            labelSize: screen.sizes.label
            detailSize: screen.sizes.detail
            onChanged: screen.settleSoon()
            x: (index % screen.columns) * (screen.cellWidth + Theme.gap)
            y: screen.upper + Math.floor(index / screen.columns) * (screen.cellHeight + Theme.gap)
            width: screen.cellWidth
            height: screen.cellHeight
        }
    }

    ActionRow {
        id: actions
        desk: screen.desk
        model: screen.view.actions
        roomy: cards.count <= 4
        y: screen.height - height
        width: screen.width
    }
}
