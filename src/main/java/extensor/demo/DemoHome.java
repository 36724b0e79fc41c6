package extensor.demo;

import extensor.care.catalogue.Family;
import extensor.care.home.HomeOutcome;
import extensor.care.home.HomeReport;
import extensor.care.home.HomeSheet;
import extensor.care.home.ReportingHome;
import extensor.care.home.SoreReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * What the patients of the demo clinic report from home: most things are done, some days are missed, the pain decreases, and one thing hurt
 * yesterday.
 */
@ApplicationScoped
public class DemoHome {
    private static final String SORE = "patient@demo";
    private static final double MISSED = 0.12;
    private static final double PARTLY = 0.1;
    private static final double LEFT_OUT = 0.06;
    private static final double AT_FIRST = 6.5;
    private static final double LESS = 4.2;
    private static final int FEW_DAYS = 12;

    @Inject
    ReportingHome programme;

    /** One evening of the person who is signed in: the same whenever the demo is made. */
    Void tell(String account, int signed, int daysAgo) {
        SplittableRandom dice = new SplittableRandom(account.hashCode() * 1000L + daysAgo);
        if (daysAgo > 2 && dice.nextDouble() < MISSED) return null;
        HomeSheet day = programme.day(false).orElseThrow();
        for (HomeSheet.HomePlan part : day.parts()) things(part, dice, account.equals(SORE) && daysAgo == 1);
        double gone = (double) (signed - daysAgo) / Math.max(FEW_DAYS, signed);
        programme.tellPain(day.day(), (int) Math.max(0, Math.round(AT_FIRST - LESS * gone + dice.nextGaussian() / 2)));
        return null;
    }

    private void things(HomeSheet.HomePlan part, SplittableRandom dice, boolean hurt) {
        Optional<HomeSheet.Card> sore = part.cards().stream()
                .filter(card -> hurt && card.item().family() == Family.EXERCISE)
                .findFirst();
        for (HomeSheet.Card card : part.cards()) {
            double chance = dice.nextDouble();
            if (sore.filter(card::equals).isPresent()) hurts(part, card);
            else if (card.open() && chance > LEFT_OUT)
                say(part, card, chance > 1 - PARTLY ? HomeOutcome.PARTLY : HomeOutcome.DONE);
        }
    }

    private void say(HomeSheet.HomePlan part, HomeSheet.Card card, HomeOutcome outcome) {
        programme.tell(HomeReport.of(part.plan().plan().id(), card.item().id(), part.day(), outcome));
    }

    private void hurts(HomeSheet.HomePlan part, HomeSheet.Card card) {
        programme.tell(new HomeReport(
                part.plan().plan().id(),
                card.item().id(),
                part.day(),
                HomeOutcome.TOO_SORE,
                SoreReason.HURTS_MORE,
                "It pulled on the left after a few minutes"));
    }
}
