package extensor.care.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;

/** The same passwords with hashes that cost a tenth: the tests inside the server make hundreds of them. {@link PasswordsTest} holds the real cost. */
@Specializes
@ApplicationScoped
public class QuickPasswords extends Passwords {
    private static final Argon2Function QUICK = Argon2Function.getInstance(4_096, 1, 1, 32, Argon2.ID);
    private static final String NOBODY =
            Password.hash("nobody knows it").addRandomSalt(16).with(QUICK).getResult();

    @Override
    Argon2Function cost() {
        return QUICK;
    }

    @Override
    String nobody() {
        return NOBODY;
    }
}
