package extensor.care.accounts;

import extensor.container.inside.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** Takes a code as nobody should: first it looks whether the step was taken, then it takes it. The control of the race. */
@ApplicationScoped
public class CarelessCodes {
    @Inject
    Rows rows;

    @Transactional
    public boolean take(long app, long step, Callable<?> meanwhile) throws Exception {
        long last = rows.number("select last_step from authenticator where id = ?", app);
        meanwhile.call();
        return last < step && rows.change("update authenticator set last_step = ? where id = ?", step, app) == 1;
    }
}
