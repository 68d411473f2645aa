# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What app/run and tests/run share; to be sourced. Standard output stays untouched: notices go to standard error,
# everything else to logs under .build/, which are shown when a step fails.
# Exit codes: 2 packages are missing and we may not install them, 3 installing or building failed.

project_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
build_root=$project_root/.build
package_list=$project_root/resources/packages.txt

# Shows LOG, says what failed, exits with 3.
give_up()
{
    local what=$1 log=$2
    cat "$log" >&2
    printf 'sheafscope: %s failed; the log above is %s\n' "$what" "$log" >&2
    exit 3
}

# Prints the packages of the named sections of packages.txt.
packages_of()
{
    awk -v wanted=" $* " '
        { sub(/#.*/, ""); gsub(/[ \t]/, "") }
        /^\[/ { on = index(wanted, " " substr($0, 2, length($0) - 2) " "); next }
        $0 && on' "$package_list"
}

# Prints those of the given packages that are not installed.
missing_packages()
{
    local package
    for package in "$@"; do
        # shellcheck disable=SC2016  # the format is dpkg's, not the shell's
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || echo "$package"
    done
}

# Prints the words that make a command run as root; fails when there is no way to.
root_prefix()
{
    if [ "$(id -u)" -eq 0 ]; then
        echo env
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; }; }; then
        echo sudo env
    else
        return 1
    fi
}

# install_packages SECTION...: does nothing when it succeeded before with the same list.
install_packages()
{
    local stamp=$build_root/packages-${!#}.stamp log=$build_root/packages.log prefix missing
    if cmp -s "$package_list" "$stamp"; then
        return
    fi
    if ! command -v dpkg-query >/dev/null; then
        echo "sheafscope: this is not a Debian; needed are: $(packages_of "$@" | tr '\n' ' ')" >&2
        return
    fi
    mapfile -t missing < <(packages_of "$@" | { mapfile -t all; missing_packages "${all[@]}"; })
    if [ "${#missing[@]}" -gt 0 ]; then
        if ! prefix=$(root_prefix); then
            {
                echo "sheafscope: packages are missing and only root may install them; please run:"
                echo "  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
            } >&2
            exit 2
        fi
        echo "sheafscope: installing ${#missing[@]} packages (log: $log)" >&2
        # shellcheck disable=SC2086  # the prefix is one or two words
        {
            $prefix apt-get -o DPkg::Lock::Timeout=300 update &&
                $prefix DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install --yes \
                    --no-install-recommends "${missing[@]}"
        } >"$log" 2>&1 </dev/null || give_up "installing packages" "$log"
    fi
    cp "$package_list" "$stamp"
}

# build NAME TARGET CMAKE-OPTION...: configures .build/NAME when needed and builds TARGET in it.
build()
{
    local folder=$build_root/$1 log=$build_root/$1-build.log target=$2 options stamp=$build_root/$1/.options
    shift 2
    if command -v ccache >/dev/null; then
        set -- "$@" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache
    fi
    options="$project_root $*"
    if [ ! -f "$folder/build.ninja" ] || [ "$(cat "$stamp" 2>/dev/null)" != "$options" ]; then
        echo "sheafscope: configuring and building, which takes some minutes the first time (log: $log)" >&2
        rm -rf "$folder"
        mkdir -p "$folder"
        cmake -G Ninja -S "$project_root" -B "$folder" "$@" >"$log" 2>&1 </dev/null || give_up configuring "$log"
        printf '%s' "$options" >"$stamp"
    fi
    # ccache may share objects that use a precompiled header only when told that their time stamps do not matter.
    CCACHE_SLOPPINESS=pch_defines,time_macros ninja -C "$folder" "$target" >"$log" 2>&1 </dev/null || {
        rm -f "$build_root"/packages-*.stamp # a library may have been removed since
        give_up building "$log"
    }
}

# prepare SECTIONS BUILD-ARGUMENT...: packages and build; one at a time, however many callers there are.
prepare()
{
    local sections=$1
    shift
    mkdir -p "$build_root"
    (
        flock 9
        # shellcheck disable=SC2086  # several sections are several words
        install_packages $sections 9>&-
        build "$@" 9>&-
    ) 9>"$build_root/lock"
}
