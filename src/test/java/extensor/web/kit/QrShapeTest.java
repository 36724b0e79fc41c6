package extensor.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The picture that an app scans: within its box, with a quiet border, and with the three eyes by which an app finds it. */
class QrShapeTest {
    private static final String TEXT =
            "otpauth://totp/Extensor:somebody%40clinic?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Extensor";
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int BORDER = 4;
    private static final int EYE = 7;

    private final QrShape shape = QrShape.of(TEXT);
    private final int side = Integer.parseInt(shape.box().split(" ")[2]);
    private final boolean[][] dark = new boolean[side][side];

    QrShapeTest() {
        for (MatchResult module : MODULE.matcher(shape.path()).results().toList())
            dark[Integer.parseInt(module.group(2))][Integer.parseInt(module.group(1))] = true;
    }

    @Test
    void the_border_is_quiet_all_around() {
        assertThat(shape.path().replaceAll(MODULE.pattern(), "")).isEmpty();
        for (int y = 0; y < side; y++)
            for (int x = 0; x < side; x++)
                if (Math.min(Math.min(x, y), Math.min(side - 1 - x, side - 1 - y)) < BORDER)
                    assertThat(dark[y][x]).as(x + " " + y).isFalse();
    }

    @Test
    void there_is_an_eye_in_three_corners_and_none_in_the_fourth() {
        int far = side - BORDER - EYE;
        assertThat(eye(BORDER, BORDER)).isTrue();
        assertThat(eye(far, BORDER)).isTrue();
        assertThat(eye(BORDER, far)).isTrue();
        assertThat(eye(far, far)).isFalse();
    }

    /** A dark ring, a light one within, and a dark middle. */
    private boolean eye(int left, int top) {
        for (int y = 0; y < EYE; y++)
            for (int x = 0; x < EYE; x++) {
                int ring = Math.min(Math.min(x, y), Math.min(EYE - 1 - x, EYE - 1 - y));
                if (dark[top + y][left + x] != (ring != 1)) return false;
            }
        return true;
    }
}
