#!/bin/sh
# Makes the two users of the database (decision 0050), for config/compose.yaml: extensor_owner migrates and gives rights, extensor runs the program. MySQL runs this when
# it fills an empty volume. Once more by hand it sets the passwords anew and takes the wide rights of a former installation away; the next start of the program gives
# extensor what it needs in each table.
set -e

quoted() {
    printf '%s' "$1" | sed -e 's/\\/\\\\/g' -e "s/'/''/g"
}

MYSQL_PWD=$MYSQL_ROOT_PASSWORD mysql -u root <<SQL
create user if not exists 'extensor_owner'@'%';
alter user 'extensor_owner'@'%' identified by '$(quoted "$EXTENSOR_DB_MIGRATE_PASSWORD")';
grant select, insert, update, delete, create, alter, drop, index, references on extensor.* to 'extensor_owner'@'%' with grant option;
create user if not exists 'extensor'@'%';
alter user 'extensor'@'%' identified by '$(quoted "$EXTENSOR_DB_PASSWORD")';
revoke all privileges, grant option from 'extensor'@'%';
grant select on extensor.* to 'extensor'@'%';
SQL
