package extensor.web.patients;

import extensor.care.patients.BodyArea;
import extensor.care.patients.Complaint;
import extensor.care.patients.EpisodeForm;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Mechanism;
import extensor.care.patients.Muscle;
import extensor.care.patients.Onset;
import extensor.care.patients.OpeningEpisodes;
import extensor.care.patients.Problem;
import extensor.shared.BodyRegion;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.Side;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import extensor.web.kit.SiteMemory;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Opening an episode or, with its id, changing it. A therapist outside the patient's care is asked for a reason first. */
@Named
@ViewScoped
public class EpisodePage implements Serializable {
    @Inject
    OpeningEpisodes opening;

    @Inject
    DiagnosisSearch diagnosisSearch;

    @Inject
    SiteMemory siteMemory;

    private final TypedValues typed = new TypedValues();
    private String id;
    private String episode;
    private OpeningEpisodes.Start start;
    private EpisodeSheet sheet;
    private int outdatedAnswers;

    public void load() {
        long patient = Id.of(id);
        try {
            start = opening.start(patient);
        } catch (Refusal notInCare) {
            Messages.done("take-part.first");
            Redirect.to(RecordLinks.of("take-part", patient));
            return;
        }
        if (episode != null) fill(opening.episode(Id.of(episode)));
        else {
            outdatedAnswers = opening.outdatedAnswers(patient);
            typed.put("onset", start.today());
            typed.put("acuteInjury", true);
            List<Long> sites =
                    start.sites().stream().map(OpeningEpisodes.EpisodePlace::id).toList();
            if (!sites.isEmpty()) typed.put("site", Id.text(siteMemory.first(sites)));
        }
    }

    private void fill(EpisodeSheet read) {
        if (read.patient() != start.banner().id()) throw Refusal.notFound();
        sheet = read;
        fill(read.complaint());
        typed.put("site", Id.text(read.site().id()));
    }

    private void fill(Complaint complaint) {
        typed.put("problem", complaint.problem());
        typed.put("diagnosis", diagnosisSearch.line(complaint.icd()));
        typed.put("description", complaint.description());
        typed.put("region", complaint.area().region());
        typed.put("side", complaint.area().side());
        typed.put("muscle", complaint.area().muscle());
        typed.put("onset", complaint.onset().day());
        typed.put("mechanism", complaint.onset().mechanism());
        typed.put("highEnergy", complaint.onset().highEnergy());
        typed.put("severity", complaint.severity());
        typed.put("longTerm", complaint.longTerm());
    }

    public void save() {
        try {
            if (sheet == null) opening.open(start.banner().id(), written(), typed.yes("acuteInjury"));
            else opening.change(sheet.id(), written(), sheet.revision());
            Messages.done(sheet == null ? "episode.opened" : "episode.changed");
            Redirect.to(RecordLinks.of("patient", start.banner().id()));
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    private EpisodeForm written() {
        Complaint complaint = new Complaint(
                typed.one(Problem.class, "problem"),
                DiagnosisSearch.code(typed.text("diagnosis")),
                typed.text("description"),
                new BodyArea(
                        typed.one(BodyRegion.class, "region"),
                        typed.one(Side.class, "side"),
                        typed.one(Muscle.class, "muscle")),
                new Onset(typed.day("onset"), typed.one(Mechanism.class, "mechanism"), typed.yes("highEnergy")),
                typed.whole("severity"),
                typed.yes("longTerm"));
        return new EpisodeForm(complaint, typed.id("site"));
    }

    /** A fresh injury: the page proposes to write it down as a health fact too. */
    public boolean isAcuteInjury() {
        return sheet == null && written().acuteInjury(start.today());
    }

    /** A spasm has a muscle. */
    public boolean isSpasm() {
        return typed.one(Problem.class, "problem") == Problem.SPASM;
    }

    public int getOutdatedAnswers() {
        return outdatedAnswers;
    }

    public OpeningEpisodes.Start getStart() {
        return start;
    }

    public EpisodeSheet getSheet() {
        return sheet;
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getEpisode() {
        return episode;
    }

    public void setEpisode(String episode) {
        this.episode = episode;
    }
}
