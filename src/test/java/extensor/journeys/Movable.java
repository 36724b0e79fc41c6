package extensor.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A visit in the week of its therapist, when it is, and a time of that week at which it could be. */
record Movable(String visit, LocalDateTime at, LocalDateTime free) {
    static final int GRAB = 10;
    private static final int WEEKS = 4;

    Locator in(Page page) {
        return page.locator(".block[data-visit='" + visit + "']");
    }

    static String column(LocalDateTime time) {
        return "th[data-day='" + time.toLocalDate() + "']";
    }

    static String row(LocalDateTime time) {
        return "tr[data-at='" + time.toLocalTime() + "']";
    }

    /** Opens the next week of a therapist with a visit that can be moved within it. */
    static Movable inAWeekOf(MondayMorning morning, Page page) {
        page.navigate(morning.at("/calendar?who=all").toString());
        for (Locator link :
                page.locator(".filters a[href*=who]").all().stream().skip(1).toList()) {
            String href = link.getAttribute("href");
            Page aside = page.context().newPage();
            aside.navigate(morning.at(href).toString());
            for (int week = 0; week < WEEKS; week++) {
                Optional<Movable> found = aside.locator(".block[data-visit]").all().stream()
                        .flatMap(block -> of(morning, aside, block).stream())
                        .findFirst();
                if (found.isPresent()) {
                    page.navigate(aside.url());
                    aside.close();
                    return found.get();
                }
                aside.getByLabel("Later").click();
                aside.waitForLoadState();
            }
            aside.close();
        }
        throw new AssertionError("no visit can be moved");
    }

    private static Optional<Movable> of(MondayMorning morning, Page page, Locator block) {
        String visit = block.getAttribute("data-visit");
        Page aside = page.context().newPage();
        aside.navigate(morning.at("/calendar/visit?id=" + visit).toString());
        String therapist = Browser.text(aside.locator(".facts dd").nth(1));
        List<String> slots = Browser.texts(aside.locator(".slots > li"));
        aside.close();
        return slots.stream()
                .filter(text -> text.contains(therapist))
                .map(words -> Times.of(words, MondayMorning.MONDAY))
                .filter(free -> page.locator(column(free)).count() == 1)
                .filter(free -> page.locator(row(free)).count() == 1)
                .map(free -> new Movable(visit, LocalDateTime.parse(block.getAttribute("data-at")), free))
                .findFirst();
    }

    /** Drags it by the mouse to another time of the week. */
    void drag(Page page, LocalDateTime time) {
        BoundingBox block = in(page).boundingBox();
        BoundingBox row = page.locator(row(time)).boundingBox();
        BoundingBox head = page.locator(column(time)).boundingBox();
        page.mouse().move(block.x + block.width / 2, block.y + GRAB);
        page.mouse().down();
        page.mouse().move(block.x + block.width / 2, block.y + GRAB + 20);
        page.mouse().move(head.x + head.width / 2, row.y + GRAB);
        page.mouse().up();
        Browser.settled(page);
    }
}
