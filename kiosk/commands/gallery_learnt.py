"""The pages of teaching and of what was learnt, for the gallery."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from kiosk.core.dialogue import World
from kiosk.core.dialogue.effects import ForgetTaught
from kiosk.core.dialogue.learning import meaning_name, teachable
from kiosk.core.dialogue.learnt_lists import ForgetQuestion, RememberedList, TaughtList, TaughtPage
from kiosk.core.dialogue.page import Page
from kiosk.core.dialogue.teaching import LessonPage, Teaching, WhatItMeans
from kiosk.core.intents import Intent
from kiosk.core.learnt import Confirmed, Meaning, TaughtEntry
from kiosk.core.understanding.lesson import Lesson, Verdict
from kiosk.core.understanding.sound_print import SoundPrint


def learnt_pages(world: World) -> Iterator[tuple[str, World, Page]]:
    """Yield the pages of teaching, with phrases taught and a lesson in its main states."""
    daughter = Meaning(Intent.CALL_PERSON, {"person": "女儿"})
    order = Meaning(Intent.ORDER_MEAL, {"items": [{"dish": "红烧肉", "quantity": 2}]})
    taught = tuple(
        TaughtEntry(id=f"t{n}", resident="demo-wang", meaning=meaning, taught=world.now)
        for n, meaning in enumerate(
            (daughter, Meaning(Intent.MEDICINE_TAKEN), *teachable(world)[4:6])
        )
    )
    confirmed = tuple(
        Confirmed(
            id=f"c{n}", resident="demo-wang", text=text, sounds=(), meaning=meaning, heard=world.now
        )
        for n, (text, meaning) in enumerate(
            (("几碟子扎拉", Meaning(Intent.ASK_TIME)), ("给我来良份同收肉", order))
        )
    )
    knows = replace(world, taught=taught, confirmed=confirmed)
    yield "teaching", knows, Teaching()
    yield "teaching-what", knows, WhatItMeans()
    lesson = Lesson("lesson", daughter)
    take = SoundPrint(np.zeros((1, 1), np.float32), np.zeros(1, np.float32))
    states = {
        "begin": lesson,
        "again": replace(lesson, takes=(take,), verdict=Verdict.TAKEN),
        "unlike": replace(lesson, takes=(take, take), verdict=Verdict.UNLIKE),
        "other": replace(lesson, verdict=Verdict.MEANS_OTHER, other=order),
        "trial": replace(lesson, takes=(take,) * 3, verdict=Verdict.TAKEN),
        "not-recognised": replace(lesson, takes=(take,) * 3, verdict=Verdict.NOT_RECOGNISED),
        "learnt": replace(lesson, takes=(take,) * 3, verdict=Verdict.LEARNT),
    }
    for name, state in states.items():
        yield f"lesson-{name}", replace(knows, lesson=state), LessonPage("lesson", daughter)
    yield "taught", knows, TaughtList()
    yield "taught-none", world, TaughtList()
    yield "taught-one", knows, TaughtPage("t0")
    yield "remembered", knows, RememberedList()
    yield "remembered-none", world, RememberedList()
    yield "forget", knows, ForgetQuestion(meaning_name(daughter, world), ForgetTaught("t0"))
