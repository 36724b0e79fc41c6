package extensor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who hears of an event, and in which order, is never left to chance, and the map of the house says the same. */
@AnalyzeClasses(packages = "extensor", importOptions = ImportOption.DoNotIncludeTests.class)
class EventFloorsTest {
    private static final Map<String, List<String>> HEARERS = Map.ofEntries(
            Map.entry("AccessChanged", List.of("AdjustHoursOnAccess")),
            Map.entry("EpisodeClosed", List.of("EndVisits", "EndPlans")),
            Map.entry("EpisodeMoved", List.of("RecheckBookings", "RecheckWindows")),
            Map.entry("FormHeld", List.of("PatientActs")),
            Map.entry("HealthFactChanged", List.of("RaiseAlarms", "SuspendOnNewFact")),
            Map.entry("HealthFactEnds", List.of("KeepSignsUntilSeenTo")),
            Map.entry("Measured", List.of("AlertOnTrend")),
            Map.entry(
                    "MergeUndone",
                    List.of(
                            "MoveVisits",
                            "MovePlans",
                            "MoveMeasurements",
                            "MoveNotes",
                            "MoveHomeEntries",
                            "MoveTasks")),
            Map.entry("OpeningsChanged", List.of("RecheckBookings", "RecheckWindows")),
            Map.entry("PlanSigned", List.of("SuspendOnNewFact", "RematchVisits", "ScheduleReviews")),
            Map.entry("RecordLookedAt", List.of("ReportLook")),
            Map.entry(
                    "RecordsMerged",
                    List.of(
                            "MoveVisits",
                            "MovePlans",
                            "MoveMeasurements",
                            "MoveNotes",
                            "MoveHomeEntries",
                            "MoveTasks")),
            Map.entry("SiteZoneChanged", List.of("KeepTimesOnZone")));

    private record Hearer(String name, int priority) {}

    @ArchTest
    static void the_order_of_observers_is_written_down(JavaClasses all) {
        Map<String, List<Hearer>> found = hearers(all);
        Map<String, List<String>> names = new TreeMap<>();
        found.forEach((event, hearers) -> {
            assertThat(hearers.stream().map(Hearer::priority))
                    .as("priorities of those who hear " + event)
                    .doesNotHaveDuplicates();
            names.put(
                    event,
                    hearers.stream()
                            .sorted((a, b) -> Integer.compare(a.priority(), b.priority()))
                            .map(Hearer::name)
                            .toList());
        });
        assertThat(names).isEqualTo(new TreeMap<>(HEARERS));
    }

    private static Map<String, List<Hearer>> hearers(JavaClasses all) {
        Map<String, List<Hearer>> found = new TreeMap<>();
        for (var type : all)
            for (JavaMethod method : type.getMethods())
                for (JavaParameter heard : method.getParameters())
                    if (heard.isAnnotatedWith(Observes.class) && ours(heard))
                        found.computeIfAbsent(heard.getRawType().getSimpleName(), event -> new ArrayList<>())
                                .add(new Hearer(type.getSimpleName(), priority(heard)));
        return found;
    }

    private static boolean ours(JavaParameter heard) {
        return heard.getRawType().getPackageName().startsWith("extensor.");
    }

    private static int priority(JavaParameter heard) {
        return heard.tryGetAnnotationOfType(Priority.class).map(Priority::value).orElse(0);
    }
}
