"""What is written is said as people say it; syllables and tones for the synthesiser."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.voice.espeak import words_a_minute
from kiosk.voice.reading import pinyin_of, read_aloud, syllables_in


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("现在是8:05", "现在是八点零五分"),
        ("8:00开饭", "八点整开饭"),
        ("中午12:30", "中午十二点半"),
        ("上午8点05分", "上午八点零五分"),
        ("下午2点半", "下午两点半"),
        ("9月15日", "九月十五日"),
        ("2026年9月15日", "二零二六年九月十五日"),
        ("2026-09-05", "二零二六年九月五日"),
        ("红烧肉2份", "红烧肉两份"),
        ("包子12个", "包子十二个"),
        ("每次2片，1天2次", "每次两片，一天两次"),
        ("1/2片", "半片"),
        ("每次0.5片", "每次半片"),
        ("1.5片", "一片半"),
        ("2.5mg", "二点五毫克"),
        ("1/3杯", "三分之一杯"),
        ("2/3", "三分之二"),
        ("第2个", "第二个"),
        ("血压138/85", "血压一百三十八、八十五"),
        ("体温36.5℃", "体温三十六点五摄氏度"),
        ("血糖6.8mmol/L", "血糖六点八毫摩尔每升"),
        ("二甲双胍500mg", "二甲双胍五百毫克"),
        ("请拨打120", "请拨打幺二零"),
        ("电话13812345678", "电话幺三八幺二三四五六七八"),
        ("0431-85551234", "零四三幺八五五五幺二三四"),
        ("-9到-1℃", "零下九到零下一摄氏度"),
        ("5-8个", "五到八个"),
        ("1.5元", "一块五"),
        ("36.50元", "三十六块五"),
        ("12.85元", "十二块八毛五"),
        ("12.05元", "十二块零五分"),
        ("0.5元", "五毛"),
        ("0.85元", "八毛五"),
        ("2元", "两元"),
        ("18元/份", "十八元一份"),
        ("12.5元/份", "十二块五一份"),
        ("14:30", "十四点半"),
        ("下午2:30", "下午两点半"),
        ("2点45分", "两点四十五分"),
        ("2号楼3单元", "二号楼三单元"),
        ("2号楼3单元502", "二号楼三单元五零二"),
        ("1203室", "一二零三室"),
        ("2楼", "二楼"),
        ("2月2日", "二月二日"),
        ("2小时", "两小时"),
        ("2分钟后", "两分钟后"),
        ("拨打12345", "拨打幺二三四五"),
        ("电话138 1234 5678", "电话幺三八幺二三四五六七八"),
        ("急救电话：120", "急救电话：幺二零"),
        ("120急救", "幺二零急救"),
        ("120元", "一百二十元"),
        ("高压120，低压80", "高压一百二十，低压八十"),
        ("105元", "一百零五元"),
        ("10000元", "一万元"),
        ("12050元", "一万二千零五十元"),
        ("100%", "百分之一百"),
        ("您要吃什么？", "您要吃什么？"),
    ],
)
def test_numbers_are_read_as_people_say_them(written: str, said: str) -> None:
    assert read_aloud(written) == said


@given(st.text(alphabet="0123456789.:/-年月日点分个份片元%℃，。 ", max_size=20))
def test_no_digit_is_ever_left(text: str) -> None:
    assert not re.search(r"[0-9]", read_aloud(text))


def test_tones_change_as_in_speech() -> None:
    assert pinyin_of("你好") == "ni2 hao3"
    assert pinyin_of("不要") == "bu2 yao4"
    assert pinyin_of("一起") == "yi4 qi3"


def test_pauses_stay_and_quotation_marks_do_not() -> None:
    assert pinyin_of("您好，请说「对」。") == "nin2 hao3, qing3 shuo1, dui4."
    assert pinyin_of("") == ""


def test_umlauts_are_written_as_the_voice_wants_them() -> None:
    assert pinyin_of("女儿绿豆").split() == ["nv3", "er2", "lv4", "dou4"]


def test_the_length_in_syllables() -> None:
    assert syllables_in("红烧肉2份。") == 5


def test_faster_is_faster_within_the_voices_limits() -> None:
    assert words_a_minute(150) < words_a_minute(165) < words_a_minute(180)
    assert 80 <= words_a_minute(1) <= words_a_minute(10_000) <= 450
