package extensor.care.home;

import extensor.care.course.HomeDay;
import extensor.care.plans.Item;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.OwnPlan;
import extensor.care.plans.PlanByDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The running plans of a patient together with the reports about them: an item's number means nothing without its plan. Pure. */
record HomePlans(List<PlanByDay> plans, List<HomeLine> told) {

    HomeSheet.HomePlan part(OwnPlan own) {
        HomeDay home = HomeDay.of(own.days(), own.day());
        Map<Integer, HomeLine> said = said(own.days(), own.day());
        return new HomeSheet.HomePlan(
                own.sheet(),
                own.day(),
                home.tasks().stream()
                        .map(item -> new HomeSheet.Card(
                                shown(own, item),
                                said.get(item.id()),
                                own.sheet().suspension().stops(item.id())))
                        .toList(),
                home.advice().stream().map(item -> shown(own, item)).toList());
    }

    private static ItemSheet shown(OwnPlan own, Item item) {
        return own.sheet().item(item.id()).orElseThrow();
    }

    /** What was done of each day, of all plans together. */
    List<HomeSheet.DayMark> marks(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .map(day -> HomeSheet.DayMark.of(
                        day, plans.stream().flatMap(plan -> went(plan, day)).toList()))
                .toList();
    }

    private Stream<Optional<HomeOutcome>> went(PlanByDay plan, LocalDate day) {
        Map<Integer, HomeLine> said = said(plan, day);
        return HomeDay.asked(plan, day).tasks().stream()
                .map(item -> Optional.ofNullable(said.get(item.id())).map(HomeLine::outcome));
    }

    private Map<Integer, HomeLine> said(PlanByDay plan, LocalDate day) {
        return told.stream()
                .filter(line -> line.plan() == plan.plan().id() && line.on().equals(day))
                .collect(Collectors.toMap(HomeLine::item, Function.identity()));
    }
}
