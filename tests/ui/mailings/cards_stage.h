#pragma once
#include "core/demo/demo_shop.h"
#include "core/mailings/mailing_store.h"
#include "tests/support/place_stage.h"
#include "tests/support/test_shop.h"
#include "ui/mailings/cards_place.h"
#include "ui/printing/sheet_preview.h"
#include "ui/shared/asker.h"
#include "ui/shared/row_list.h"
#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextLayout>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QUuid>

namespace regulars::testing {
using namespace Qt::StringLiterals;

/// Answers with the next file name; asks nobody.
class NextFile : public Asker {
public:
    QString path;
    bool confirm(QWidget*, const QString&, const QString&, const QString&) override { return false; }
    int choose(QWidget*, const QString&, const QString&, const QString&, const QString&) override { return -1; }
    QString openFile(QWidget*, const QString&, const QString&) override { return {}; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return path; }
    QString folder(QWidget*, const QString&, const QString&) override { return {}; }
};

/// A printer that keeps what it was given, refuses or breaks.
class PaperTray : public CardPrinter {
public:
    enum class Mood { Prints, NotChosen, Refuses, Breaks, IsSlow } mood = Mood::Prints;
    QList<Page> printed;
    std::function<bool()> chooseSheet(QWidget*, std::function<bool(QPagedPaintDevice&)>, const QString&) override { return {}; }
    QSemaphore paper;  ///< what a slow printer waits for
    Work choose(QWidget*, const QList<Page>& pages, const QString&) override {
        switch (mood) {
        case Mood::NotChosen: return {};
        case Mood::Refuses: return [] { return Outcome(Refusal{u"The counter laser does not answer."_s}); };
        case Mood::Breaks: return []() -> Outcome { throw Error(u"The printer stopped after sheet 1."_s); };
        case Mood::IsSlow:
            return [this] {
                paper.acquire();
                return Outcome(QList<FitReport>());
            };
        case Mood::Prints: break;
        }
        return [this, pages] {
            printed = pages;
            return Outcome(QList<FitReport>());
        };
    }
};

struct CardsStage : PlaceStage<CardsPlace> {
    NextFile file;
    PaperTray tray;
    explicit CardsStage(Shop& shop) : PlaceStage<CardsPlace>(new CardsPlace(shop, file, tray)) { place->setStaff(StaffId{1}); }
    void waitUntilReady() { REQUIRE(comes([&] { return find<QAbstractButton>("printCards")->isEnabled(); })); }
    QStringList headings() {
        QStringList texts;
        for (const Page& page : tray.printed)
            for (const TextBlock& block : page.blocks)
                if (block.role == Role::Heading) texts << block.text;
        return texts;
    }
    void print() {
        waitUntilReady();
        find<QAbstractButton>("printCards")->click();
        REQUIRE(comes([&] { return find("outcomeCard")->isVisible(); }));
    }
};

inline CustomerId birthdayChild(TestShop& shop, const QString& name, int inDays, bool yes = true, bool address = true, const QString& language = u"en"_s) {
    Customer customer;
    customer.displayName = name;
    customer.language = language;
    if (address) customer.addresses.push_back({u"home"_s, u"Bredgatan 11"_s, u"222 21"_s, u"Lund"_s, {}, {}});
    const QDate day = shop->today().plusDays(inDays).date();
    customer.dates.push_back({u"birthday"_s, {1970, day.month(), day.day()}});
    customer.consents.push_back({Channel::Post, yes, u"counter"_s, 0, shop.maja});
    return saved(shop->customerDesk.add(shop.maja, customer)).value;
}

}  // namespace regulars::testing
