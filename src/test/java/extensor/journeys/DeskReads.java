package extensor.journeys;

import extensor.container.inside.Authorisation;
import extensor.container.inside.Authorisation.Who;
import extensor.container.inside.Authorisation.Whose;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The desk opens everything it can reach, and types the addresses that are closed to it. */
final class DeskReads {
    /** No page to open; it is asked by other means. */
    private static final String PALETTE = "/palette";

    private final DeskClient desk;
    private final PlantedPatient planted;

    DeskReads(DeskClient desk, PlantedPatient planted) {
        this.desk = desk;
        this.planted = planted;
    }

    /** Every page with every id that it leads to, including those of the planted patient; of the calendar only the days of this patient. */
    List<Answer> open() {
        Set<String> starts = new LinkedHashSet<>(List.of("/", "/patients/patient?id=" + planted.patient()));
        Set<String> days = new TreeSet<>();
        planted.visits().forEach((at, id) -> {
            starts.add("/calendar/visit?id=" + id);
            days.add("day=" + at.toLocalDate());
        });
        days.forEach(day -> starts.add("/calendar?" + day + "&who=all"));
        starts.add("/worklist/book?id=" + planted.plan());
        pages(true).filter(page -> !page.hasId()).forEach(page -> starts.add(page.name()));
        return Crawl.of(
                desk,
                starts,
                path -> !path.startsWith("/calendar?") || days.stream().anyMatch(path::contains));
    }

    /** The pages of the specification that are open, or closed, to the desk. */
    static Stream<Authorisation> pages(boolean open) {
        return Authorisation.pages().stream().filter(page -> page.lets(Who.DESK, Whose.OWN) == open);
    }

    /** Opens every page that is closed to the desk and posts to it, with every id of the planted patient that it takes. */
    List<Answer> closed() {
        List<Answer> answers = new ArrayList<>();
        pages(false)
                .forEach(page -> queries(page).forEach(query -> {
                    String path = page.name() + query;
                    answers.add(Answer.of(path, desk.get(path)));
                    if (!page.name().equals(PALETTE))
                        answers.add(Answer.of("POST " + path, desk.send(path, Map.of("form:sign", "x"))));
                }));
        return answers;
    }

    private Collection<String> queries(Authorisation page) {
        return switch (page.about()) {
            case "-" -> List.of("");
            case "plan" -> List.of("?id=" + planted.plan(), "?id=" + planted.plan() + "&version=1");
            case "episode" -> planted.episodes().stream().map(id -> "?id=" + id).toList();
            case "visit" ->
                planted.visits().values().stream().map(id -> "?id=" + id).toList();
            case "patient", "newcomer" ->
                Stream.concat(Stream.of(""), planted.episodes().stream().map(id -> "&episode=" + id))
                        .map(more -> "?id=" + planted.patient() + more + "&show=NPRS")
                        .toList();
            default -> throw new AssertionError("no ids of the kind " + page.about());
        };
    }
}
