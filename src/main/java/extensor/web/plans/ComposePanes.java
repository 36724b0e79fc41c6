package extensor.web.plans;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;

/** The parts of the composer that show the draft or its selected item, and change with it. */
@Dependent
class ComposePanes implements Serializable {
    @Inject
    private TitlePane title;

    @Inject
    private GoalPane goals;

    @Inject
    private SafetyPane safety;

    @Inject
    private DosePane dose;

    @Inject
    private DoseLinePane line;

    @Inject
    private PlacePane place;

    @Inject
    private SignPane sign;

    @Inject
    private ComposeUpdates updates;

    /** Before the first change of a request. */
    void remember() {
        updates.remember();
    }

    void follow() {
        title.follow();
        goals.follow();
        safety.follow();
        dose.follow();
        line.follow();
        place.follow();
        sign.follow();
    }
}
