pragma Singleton

import QtQuick

// The palette. Each colour stands for day, night and high contrast; `Theme.shade` says which is
// shown. Nothing else in the interface names a colour. Text on its ground has 7:1, the focus ring
// and the edge of what can be pressed stand out from both neighbours (tests/ui/test_palette.py).
QtObject {
    id: colours

    readonly property list<string> shades: ["day", "night", "contrast"]
    readonly property int column: Math.max(0, shades.indexOf(Theme.shade))

    // Grounds, what is written on them, fine lines and the edges of what can be pressed
    readonly property color paper: ["#FBF6EC", "#15120E", "#000000"][column]
    readonly property color card: ["#FFFFFF", "#26211A", "#000000"][column]
    readonly property color ink: ["#221C16", "#F6EFE2", "#FFFFFF"][column]
    readonly property color quiet: ["#4A4038", "#CFC4B2", "#FFFFFF"][column]
    readonly property color edge: ["#D8CDBA", "#5A5044", "#FFFFFF"][column]
    readonly property color strongEdge: ["#95856C", "#8A7D6B", "#FFFFFF"][column]
    // What cannot be pressed now, and its edge
    readonly property color off: ["#584E45", "#AFA392", "#A8A8A8"][column]
    readonly property color offEdge: ["#D8CDBA", "#5A5044", "#6E6E6E"][column]
    // Good and bad news, on paper
    readonly property color good: ["#17603A", "#8EDDAE", "#FFFFFF"][column]
    readonly property color bad: ["#9C1313", "#FF9C92", "#FFE14D"][column]
    // On an accent: badges, the talk bar's disc, what has been reached
    readonly property color accentInk: ["#FFFFFF", "#15120E", "#000000"][column]
    // The focus ring: amber between two dark lines
    readonly property color focus: ["#FFC814", "#FFC814", "#FFE14D"][column]
    readonly property color focusEdge: ["#221C16", "#000000", "#000000"][column]

    // The red button, and the screen of an emergency
    readonly property color alarm: ["#A91515", "#A91515", "#A91515"][column]
    readonly property color alarmGround: ["#7B0F10", "#6A0D0E", "#7B0F10"][column]
    readonly property color alarmStep: ["#8F2E2F", "#7E2425", "#000000"][column]
    readonly property color alarmInk: ["#FFFFFF", "#FFFFFF", "#FFFFFF"][column]
    readonly property color alarmCard: ["#FFFFFF", "#F6EFE2", "#FFFFFF"][column]

    // For each service: the ground of its tile, what is written on that, the edge around it, its
    // colour on paper and cards, and that colour as a pale ground to write on in ink.
    readonly property var services: ({
        meal: {
            strong: ["#9A3412", "#55220F", "#000000"], on: ["#FFFFFF", "#FFC2A0", "#FFFFFF"],
            rim: ["#9A3412", "#B0623A", "#FFFFFF"], accent: ["#9A3412", "#FFB48A", "#FFE14D"],
            wash: ["#FBEADF", "#33231A", "#000000"] },
        housekeeping: {
            strong: ["#17603A", "#153A24", "#000000"], on: ["#FFFFFF", "#A4E6BF", "#FFFFFF"],
            rim: ["#17603A", "#4A8C66", "#FFFFFF"], accent: ["#17603A", "#8EDDAE", "#FFE14D"],
            wash: ["#E4F3E9", "#1D2B22", "#000000"] },
        doctor: {
            strong: ["#1D4E89", "#18304D", "#000000"], on: ["#FFFFFF", "#B2D5FF", "#FFFFFF"],
            rim: ["#1D4E89", "#557FB0", "#FFFFFF"], accent: ["#1D4E89", "#9CC9FF", "#FFE14D"],
            wash: ["#E5EEF9", "#1D2733", "#000000"] },
        medicine: {
            strong: ["#6D2E8C", "#421F4F", "#000000"], on: ["#FFFFFF", "#E9C8FF", "#FFFFFF"],
            rim: ["#6D2E8C", "#9264AB", "#FFFFFF"], accent: ["#6D2E8C", "#E0B0FF", "#FFE14D"],
            wash: ["#F4EBFA", "#352142", "#000000"] },
        services: {
            strong: ["#0F5A5E", "#12393A", "#000000"], on: ["#FFFFFF", "#9FE5E7", "#FFFFFF"],
            rim: ["#0F5A5E", "#478B8E", "#FFFFFF"], accent: ["#0F5A5E", "#86DDE0", "#FFE14D"],
            wash: ["#E1F1F1", "#1A2B2C", "#000000"] },
        more: {
            strong: ["#4B4640", "#332F2A", "#000000"], on: ["#FFFFFF", "#E2DACE", "#FFFFFF"],
            rim: ["#4B4640", "#857B6E", "#FFFFFF"], accent: ["#4B4640", "#D6CDC0", "#FFE14D"],
            wash: ["#F1EADC", "#2A2620", "#000000"] },
        emergency: {
            strong: ["#A91515", "#A91515", "#A91515"], on: ["#FFFFFF", "#FFFFFF", "#FFFFFF"],
            rim: ["#A91515", "#A91515", "#FFFFFF"], accent: ["#A91515", "#FFA39A", "#FFE14D"],
            wash: ["#FBE6E4", "#351A18", "#000000"] },
        plain: {
            strong: ["#221C16", "#3A342B", "#000000"], on: ["#FFFFFF", "#F6EFE2", "#FFFFFF"],
            rim: ["#221C16", "#8A7D6B", "#FFFFFF"], accent: ["#221C16", "#F6EFE2", "#FFE14D"],
            wash: ["#FBF6EC", "#26211A", "#000000"] }
    })

    function of(tint: string, part: string): color {
        return (services[tint] ?? services.plain)[part][column]
    }

    // By name: "ink", "meal.wash".
    function named(name: string): color {
        const [tint, part] = name.split(".")
        return part ? of(tint, part) : colours[name]
    }

    function strong(tint: string): color { return of(tint, "strong") }
    function on(tint: string): color { return of(tint, "on") }
    function rim(tint: string): color { return of(tint, "rim") }
    function accent(tint: string): color { return of(tint, "accent") }
    // An edge in a service's colour, as of what was chosen. In high contrast accents are the focus
    // ring's yellow, and among frames that is the ring's alone.
    function outline(tint: string): color { return Theme.shade === "contrast" ? ink : accent(tint) }
    function wash(tint: string): color { return of(tint, "wash") }

    // What stands out among its like: a rung that has been reached, the button that goes on
    function main(tint: string): color { return of(tint, column === 2 && tint !== "emergency" ? "accent" : "strong") }
    function mainInk(tint: string): color { return column === 2 && tint !== "emergency" ? accentInk : on(tint) }
    // The picture on a tile
    function picture(tint: string): color { return of(tint, column === 2 && tint !== "emergency" ? "accent" : "on") }

    // How something stands: its shape, and its colour on paper and cards
    readonly property var shapes: ({ "done": "check", "late": "clock", "left-out": "minus", "missed": "cross",
                                     "now": "pill", "waiting": "rung-wait", "unknown": "question" })

    function shape(sign: string): string { return shapes[sign] ?? "" }

    function ofSign(sign: string, service: string): color {
        return sign === "done" || sign === "late" ? good : sign === "missed" ? bad
             : sign === "now" ? accent(service) : quiet
    }

    // A ground while it is pressed: darker by day; where it is dark already, lighter.
    function pressed(ground: color): color {
        return ground.hslLightness > 0.3 || column === 0 ? Qt.darker(ground, 1.28) : Qt.tint(ground, "#22FFFFFF")
    }
}
