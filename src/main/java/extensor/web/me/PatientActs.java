package extensor.web.me;

import extensor.care.home.AskingForTime;
import extensor.care.home.AskingToBeCalled;
import extensor.care.home.HomeOutcome;
import extensor.care.home.HomeReport;
import extensor.care.home.ReportingHome;
import extensor.care.home.SoreReason;
import extensor.care.tasks.TimeWanted;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.gate.FormHeld;
import extensor.web.gate.PlainForm;
import extensor.web.kit.FlashText;
import extensor.web.kit.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Does what a form of the patient's pages asks for, and leads back to what was tapped. */
@ApplicationScoped
public class PatientActs {
    @Inject
    ReportingHome home;

    @Inject
    AskingForTime asking;

    @Inject
    AskingToBeCalled calling;

    @Inject
    FlashText flashText;

    /** Gives the address of the next page, which also shows a refusal. */
    String take(PlainForm form) {
        String page = form.path().equals(PatientForms.VISITS) ? "/me/visits" : "/me" + past(form);
        try {
            return page + done(form);
        } catch (Refusal no) {
            flashText.no(Messages.of(no));
            return page;
        }
    }

    /** A form sent after the session had ended is done after signing in. */
    void back(@Observes FormHeld kept) {
        take(kept.form());
        if (flashText.fine()) flashText.done(Messages.text("me.kept"));
    }

    private static String past(PlainForm form) {
        return form.field("past") == null ? "" : "?on=yesterday";
    }

    private String done(PlainForm form) {
        if (form.path().equals(PatientForms.VISITS)) return asked(form);
        LocalDate day = day(form.field("day"));
        if (form.field("pain") != null) {
            home.tellPain(day, number(form.field("pain")));
            return "#pain";
        }
        long plan = Id.of(form.field("plan"));
        int item = number(form.field("item"));
        HomeOutcome outcome = form.one(HomeOutcome.class, "outcome");
        if (form.field("back") != null) home.takeBack(plan, item, day);
        else if (outcome == null) throw Refusal.notFound();
        else
            home.tell(
                    new HomeReport(plan, item, day, outcome, form.one(SoreReason.class, "reason"), form.field("word")));
        return "#i" + form.field("plan") + "-" + item;
    }

    private String asked(PlainForm form) {
        if (form.field("call") != null) {
            if (form.field("back") != null) calling.takeBack();
            else calling.ask();
            return "#call";
        }
        long visit = Id.of(form.field("visit"));
        TimeWanted wanted = form.one(TimeWanted.class, "wanted");
        if (form.field("back") != null) asking.takeBack(visit);
        else if (wanted == null) throw Refusal.notFound();
        else asking.ask(visit, wanted);
        return "#v" + form.field("visit");
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException e) {
            throw Refusal.notFound();
        }
    }

    private static int number(String text) {
        if (text == null || !text.matches("[0-9]{1,4}")) throw Refusal.notFound();
        return Integer.parseInt(text);
    }
}
