// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"

#include <gtest/gtest.h>

namespace sheafscope {
namespace {

std::string faultOf(std::string_view text)
{
    const auto read = parseJson(text, "x.json");
    return read ? std::string("no fault") : read.error().text();
}

TEST(JsonText, EveryValueKnowsWhereItBegins)
{
    const auto read = parseJson("\xEF\xBB\xBF// first\n{ \"a\": [1, /* two\n lines */ -2.5e3,\n  \"x\\\"y\" ],\n"
                                "  \"b\": {\"c\": true, \"d\": null} }\n// last",
                                "x.json");
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_EQ(read->place, (TextPlace{2, 1}));
    ASSERT_EQ(read->members.size(), 2U);
    EXPECT_EQ(read->members[0].place, (TextPlace{2, 3}));
    const JsonValue& list = read->members[0].value;
    EXPECT_EQ(list.place, (TextPlace{2, 8}));
    ASSERT_EQ(list.items.size(), 3U);
    EXPECT_EQ(list.items[0].place, (TextPlace{2, 9}));
    EXPECT_EQ(list.items[1].place, (TextPlace{3, 11}));
    EXPECT_EQ(list.items[1].text, "-2.5e3");
    EXPECT_EQ(list.items[2].place, (TextPlace{4, 3}));
    EXPECT_EQ(list.items[2].text, "x\"y");
    const JsonValue* const inner = read->find("b");
    ASSERT_NE(inner, nullptr);
    EXPECT_EQ(inner->place, (TextPlace{5, 8}));
    EXPECT_EQ(inner->find("c")->place, (TextPlace{5, 14}));
    EXPECT_EQ(inner->find("d")->kindName(), "null");
}

TEST(JsonText, FaultsHaveLineAndColumn)
{
    EXPECT_TRUE(faultOf("{\n \"a\": ]\n}").starts_with("x.json:2:7: no JSON: ")) << faultOf("{\n \"a\": ]\n}");
    EXPECT_TRUE(faultOf("{\"a\": 1,\n \"a\": 2}").starts_with("x.json:2:2: 'a' is there twice")) << faultOf("");
    EXPECT_TRUE(faultOf("{\"a\": \"\xff\"}").starts_with("x.json:1:8: no JSON")) << faultOf("{\"a\": \"\xff\"}");
    EXPECT_NE(faultOf(""), "no fault");
    EXPECT_NE(faultOf("{} x"), "no fault");
    EXPECT_NE(faultOf("{\"a\": 1"), "no fault");
    EXPECT_NE(faultOf("/* never closed"), "no fault");
}

TEST(JsonText, WhatIsTooMuchIsRefused)
{
    EXPECT_NE(faultOf(std::string(1000, '[')).find("too deep"), std::string::npos);
    EXPECT_NE(faultOf(std::string(kMaxJsonText + 1, ' ')).find("MiB"), std::string::npos);
    std::string many = "{";
    for (std::size_t i = 0; i <= kMaxJsonMembers; ++i)
        many += "\"" + std::to_string(i) + "\":0,";
    EXPECT_NE(faultOf(many + "\"x\":0}").find("too many keys"), std::string::npos);
}

} // namespace
} // namespace sheafscope
