package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.booking.SetupObstacle.ObstacleKind;
import extensor.care.clinic.DeviceKind;
import extensor.care.clinic.KeepingRooms;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checklist of the administrator goes by what is there: it changes with it and remembers nothing. */
@Inside
class ReviewingSetupIT extends ClinicAtWork {
    @Inject
    ReviewingSetup reviewing;

    @Inject
    KeepingRooms rooms;

    private List<SetupObstacle> obstacles(long at) {
        return acting.as(administrator, () -> reviewing.review()).obstacles().stream()
                .filter(obstacle -> obstacle.site() != null && obstacle.site() == at)
                .toList();
    }

    @Test
    void a_signed_plan_says_which_device_it_waits_for_until_there_is_one() {
        assertThat(obstacles(site)).isEmpty();
        plan(1, 14, 2, "US_THERAPEUTIC");
        assertThat(obstacles(site)).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.kind()).isEqualTo(ObstacleKind.NO_DEVICE_OF_KIND);
            assertThat(obstacle.missing()).isEqualTo(DeviceKind.ULTRASOUND.name());
        });
        long device = practice.device(site, DeviceKind.ULTRASOUND);
        assertThat(obstacles(site)).isEmpty();
        acting.as(administrator, () -> rooms.retire(device));
        assertThat(obstacles(site)).hasSize(1);
    }

    @Test
    void a_new_site_lacks_hours_and_a_room() {
        long there = clinic.site();
        assertThat(obstacles(there).stream().map(SetupObstacle::kind))
                .containsExactly(ObstacleKind.NO_HOURS, ObstacleKind.NO_ROOM);
        practice.room(there);
        assertThat(obstacles(there).stream().map(SetupObstacle::kind)).containsExactly(ObstacleKind.NO_HOURS);
    }
}
